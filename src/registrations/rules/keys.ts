import { createHmac, createHash } from 'node:crypto'
import { normaliseEmailAddress } from './emailAddress.ts'

/** The same for one address everywhere; keyed, so that nobody can test addresses against a copy of the database. */
export function addressDigest({ email, secret }: { email: string; secret: string }): string {
  return createHmac('sha256', secret)
    .update(`person:${normaliseEmailAddress(email)}`)
    .digest('base64url')
}

/** The same for one address at one event, so that a unique key keeps people from registering twice. */
export function personKeyOf({
  eventId,
  email,
  secret,
}: {
  eventId: string
  email: string
  secret: string
}): string {
  return `${eventId}:${addressDigest({ email, secret })}`
}

/** Octets of randomness behind a token: 192 bit. */
export const tokenSeedBytes = 24

/**
 * The token in a participant's links. It is made anew from the stored random seed for every mail, and only its
 * hash is stored: neither a copy of the database nor the secret alone opens a registration.
 */
export function tokenFromSeed({ seed, secret }: { seed: string; secret: string }): string {
  return createHmac('sha256', secret).update(`registration:${seed}`).digest('base64url')
}

/** What is stored of a token, and looked up. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Tells whether something could be a token at all, before the database is asked. */
export function looksLikeToken(value: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(value)
}
