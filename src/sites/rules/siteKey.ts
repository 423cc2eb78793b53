import { createHash, randomBytes } from 'node:crypto'

/** What every key begins with, so that people and scanners for secrets know what they have found. */
const prefix = 'gfe_'

/** Makes the key (192 random bits) by which a site says who it is. */
export function createSiteKey(): string {
  return prefix + randomBytes(24).toString('base64url')
}

/** What is stored of a key. It is random, so nobody can find it by trying, and needs no salt. */
export function hashSiteKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

/** Reads the key in an `Authorization` header (RFC 6750 2.1); null where there is none, be it for another scheme. */
export function bearerKeyOf(authorization: string | undefined): string | null {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null
}
