import { createHmac } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** Seconds for which an app shows the same code (RFC 6238). Apps ask for nothing else. */
const period = 30

/** Steps by which the clock of a phone may be wrong. */
const tolerance = 1

/**
 * What an authenticator app is told once, in Base32. It is stored nowhere: it follows from a random seed, the account and
 * the key of the installation, so that whoever reads the database can compute no code.
 */
export function secretOf({ key, account, seed }: { key: string; account: string; seed: string }): string {
  const digest = createHmac('sha256', key).update(`second factor:${account}:${seed}`).digest()
  // 160 bits, as RFC 4226 recommends.
  return new Secret({ buffer: Uint8Array.from(digest.subarray(0, 20)).buffer }).base32
}

/** What a QR code says to an authenticator app. */
export function totpUri({
  secret,
  issuer,
  label,
}: {
  secret: string
  /** Whose login it is. */
  issuer: string
  /** Which account there, as its owner knows it. */
  label: string
}): string {
  return new TOTP({ secret, issuer, label, period }).toString()
}

/**
 * The number of the step that a code is of: of this moment, the one before or the one after; null where it is of none of
 * them.
 */
export function stepOfCode({
  secret,
  code,
  now,
}: {
  secret: string
  code: string
  now: Date
}): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const timestamp = now.getTime()
  const totp = new TOTP({ secret, period })
  const delta = totp.validate({ token: code, timestamp, window: tolerance })
  return delta === null ? null : totp.counter({ timestamp }) + delta
}
