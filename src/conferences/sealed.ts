import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { StoredRoom } from './rules/roomPlan.ts'
import type { StoredAccess } from './StoredAccess.ts'

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'green-forum-events:conferences', 32))
}

/**
 * Encrypts what lets people into a conference, by a key made of Payload's secret: a copy of the database alone opens nothing.
 * AES-256-GCM; the answer is base64url of initialisation vector, ciphertext and tag.
 */
export function seal(value: unknown, secret: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, keyOf(secret), iv)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return Buffer.concat([iv, sealed, cipher.getAuthTag()]).toString('base64url')
}

/** Decrypts a room. Null where there is nothing, or where it was encrypted by another secret: it is then asked for anew. */
export function unsealRoom(sealed: string | null | undefined, secret: string): StoredRoom | null {
  return unseal(sealed, secret) as StoredRoom | null
}

/** Decrypts a link of somebody's own, in the same way. */
export function unsealAccess(sealed: string | null | undefined, secret: string): StoredAccess | null {
  return unseal(sealed, secret) as StoredAccess | null
}

function unseal(sealed: string | null | undefined, secret: string): unknown {
  if (!sealed) return null
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= ivBytes + tagBytes) return null
  try {
    const decipher = createDecipheriv(algorithm, keyOf(secret), bytes.subarray(0, ivBytes))
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    const opened = Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()])
    return JSON.parse(opened.toString('utf8')) as unknown
  } catch {
    return null
  }
}
