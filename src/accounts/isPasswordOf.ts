import { timingSafeEqual } from 'node:crypto'
import { derivePasswordKey } from './derivePasswordKey.ts'

/** Before the key of a password that Payload has stored; it makes older ones anew at the next login. */
const prefix = 'pbkdf2-sha256-v1:'

/** Tells whether a password is that of a stored account, as Payload does at a login, which offers no other way to ask it. */
export async function isPasswordOf({
  account: { hash, salt },
  password,
}: {
  account: { hash?: string | null; salt?: string | null }
  password: string
}): Promise<boolean> {
  if (!hash?.startsWith(prefix) || !salt) return false
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  const key = await derivePasswordKey({ password, salt })
  return stored.length === key.length && timingSafeEqual(stored, key)
}
