import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { type Answer, maxIdempotencyKeyLength, textProblems } from './rules/input.ts'
import type { ClaimedConsent } from '../consents/rules/consents.ts'
import { personKeyOf } from './rules/keys.ts'
import { isRegistrationError, RegistrationError } from './rules/errors.ts'
import type { RegistrationOutcome } from './rules/outcome.ts'
import { optionsOf } from '../options.ts'
import { createRegistration } from './createRegistration.ts'
import { AlreadyRegistered } from './storeRegistration.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { recordRepeatedForm } from './recordRepeatedForm.ts'

/** A registration as a page or another site sends it. Everything is checked here; nothing needs to be before. */
export interface RegistrationInput {
  eventId: string
  email: string
  name?: string | null
  locale?: string | null
  consents: readonly ClaimedConsent[]
  answers?: readonly Answer[]
  topicSuggestion?: string | null
  /** What the person needs to take part; stored only with the consent to it, and where the event asks. */
  support?: string | null
  supportConsent?: boolean
  /** Sent again unchanged, it changes nothing and gets the same answer. */
  idempotencyKey?: string | null
  /** Name of the site that it comes from; none for our own pages. */
  source?: string | null
}

/**
 * Registers somebody for an event. In one write: the person, the consents as shown, the seat, the pending mail.
 * Who is registered already gets the answer that anybody else would get, and nothing changes; the owner of the
 * address is told by mail.
 * Throws RegistrationError with everything that is wrong; then nothing has been stored.
 */
export async function registerForEvent({
  payload,
  input,
}: {
  payload: Payload
  input: RegistrationInput
}): Promise<{ outcome: RegistrationOutcome }> {
  const { eventId, idempotencyKey: clientKey, ...rest } = input
  const keyProblems = textProblems({
    value: clientKey ?? '',
    field: ['idempotencyKey'],
    maxLength: maxIdempotencyKeyLength,
    lines: false,
  })
  if (keyProblems.length > 0) throw new RegistrationError(keyProblems)
  const idempotencyKey = clientKey ? boundKey({ clientKey, input, secret: payload.secret }) : undefined
  if (idempotencyKey) {
    const earlier = await answerGivenBefore({ payload, idempotencyKey })
    if (earlier) return earlier
  }
  try {
    const data = { ...rest, event: eventId, idempotencyKey }
    return { outcome: await createRegistration({ payload, data }) }
  } catch (error) {
    if (isRegistrationError(error)) throw new RegistrationError(error.problems)
    const isRepeated = error instanceof AlreadyRegistered
    // A client that sent the same twice at once breaks either unique key; it repeats a request, nobody repeats a form.
    if (idempotencyKey && (isRepeated || isUniqueViolation(error, 'idempotencyKey'))) {
      const earlier = await answerGivenBefore({ payload, idempotencyKey })
      if (earlier) return earlier
    }
    if (!isRepeated) throw error
    await recordRepeatedForm({ payload, registration: error.registration, now: new Date() })
    return { outcome: error.outcome ?? 'confirmed' }
  }
}

/** Bound to the person, so that the key of one tells nothing about another. */
function boundKey({
  clientKey,
  input: { eventId, email },
  secret,
}: {
  clientKey: string
  input: RegistrationInput
  secret: string
}): string {
  const person = personKeyOf({ eventId, email, secret })
  return createHmac('sha256', secret).update(`idempotency:${person}:${clientKey}`).digest('base64url')
}

async function answerGivenBefore({
  payload,
  idempotencyKey,
}: {
  payload: Payload
  idempotencyKey: string
}): Promise<{ outcome: RegistrationOutcome } | null> {
  const earlier = await payload.db.findOne<StoredAnswer>({
    collection: optionsOf(payload).slugs.registrations,
    where: { idempotencyKey: { equals: idempotencyKey } },
  })
  if (!earlier) return null
  if (earlier.expiresAt) return { outcome: 'confirmAddress' }
  return { outcome: earlier.waitlistedAt ? 'waitlisted' : 'confirmed' }
}

interface StoredAnswer {
  id: string
  expiresAt?: string | null
  waitlistedAt?: string | null
}
