import { createHmac, timingSafeEqual } from 'node:crypto'
import { normaliseEmailAddress } from '../../registrations/rules/emailAddress.ts'

const anAddress = /[^\s"'<>,;:\\()[\]{}]+@[^\s"'<>,;:\\()[\]{}]+/g

/**
 * Stands for a person in an erasure that is under way: found again from their address, and keyed, so that nobody can
 * test addresses against a copy of the database.
 */
export function subjectOf({ email, secret }: { email: string; secret: string }): string {
  return createHmac('sha256', secret)
    .update(`erasure:${normaliseEmailAddress(email)}`)
    .digest('base64url')
}

/** Tells of addresses whether they are the person's that a subject stands for. */
export function isSubject({
  subject,
  secret,
}: {
  subject: string
  secret: string
}): (email: string) => boolean {
  const wanted = Buffer.from(subject)
  return (email) => timingSafeEqual(Buffer.from(subjectOf({ email, secret })), wanted)
}

/** Everything in a text that could be an e-mail address. */
export function addressesIn(text: string): string[] {
  return [...new Set(text.match(anAddress) ?? [])]
}
