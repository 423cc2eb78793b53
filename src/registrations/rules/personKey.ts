import { createHmac } from 'node:crypto'
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
