import { createHmac } from 'node:crypto'
import { normaliseEmailAddress } from './emailAddress.ts'

/**
 * The same for one address at one event, so that a unique key keeps people from registering twice; keyed, so
 * that nobody can test addresses against a copy of the database.
 */
export function personKeyOf({
  eventId,
  email,
  secret,
}: {
  eventId: string
  email: string
  secret: string
}): string {
  const digest = createHmac('sha256', secret)
    .update(`person:${normaliseEmailAddress(email)}`)
    .digest('base64url')
  return `${eventId}:${digest}`
}
