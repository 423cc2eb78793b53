import type { Payload, PayloadRequest, RequestContext } from 'payload'
import { statusAt } from './rules/addressConfirmation.ts'
import { personKeyOf } from './rules/personKey.ts'
import type { RegistrationOutcome } from './rules/outcome.ts'
import { optionsOf } from '../options.ts'
import type { Registration } from '../payload-types.ts'
import { expireRegistration } from './expireRegistrations.ts'
import { findRegistrationOf, type StoredRegistration } from './findRegistration.ts'
import { insertRegistration } from './insertRegistration.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'

/** Thrown where the person is registered for the event already. Nothing has been stored. */
export class AlreadyRegistered extends Error {
  /** What a person who had not registered would have been told. */
  readonly outcome: RegistrationOutcome
  /** The one that stands. */
  readonly registration: StoredRegistration

  constructor({
    outcome,
    registration,
    cause,
  }: {
    outcome: RegistrationOutcome
    registration: StoredRegistration
    cause: unknown
  }) {
    super('This person is registered for this event already', { cause })
    this.outcome = outcome
    this.registration = registration
  }
}

/** A flood of n on the last seats needs some tries; each lost race means that somebody else won a seat. */
const maxTries = 200

/**
 * Stores a registration, past every hook; tries again while others take the seat that it reached for, and where an
 * earlier one of the same person turns out to be over. Throws Payload's ValidationError where it is refused,
 * AlreadyRegistered where the person is known. Reads the document back for an editor alone.
 */
export async function createRegistration({
  payload,
  data,
  req,
}: {
  payload: Payload
  data: Record<string, unknown>
  /** The request of an editor; its access is checked. Without one the system itself registers somebody. */
  req?: PayloadRequest
}): Promise<{ doc: Registration | null; outcome: RegistrationOutcome }> {
  const context: RequestContext = {}
  // Set by admitToEvent. Payload may put another context object onto the request, so it is read there afterwards.
  const outcome = (): RegistrationOutcome =>
    (req?.context ?? context).registrationOutcome as RegistrationOutcome
  for (let tries = 1; ; tries++) {
    try {
      const doc = req
        ? await payload.create({
            collection: optionsOf(payload).slugs.registrations,
            // Checked by the collection's hooks, whatever it is.
            data: data as Partial<Registration> as Registration,
            depth: 0,
            req,
            overrideAccess: false,
          })
        : await insertRegistration({ payload, data, context })
      return { doc, outcome: outcome() }
    } catch (error) {
      if (tries === maxTries) throw error
      if (isUniqueViolation(error, 'seatKey')) continue
      if (!isUniqueViolation(error, 'personKey')) throw error
      const registration = await findStanding({ payload, data })
      if (registration) throw new AlreadyRegistered({ outcome: outcome(), registration, cause: error })
    }
  }
}

/** The registration in the way; null where it has ended meanwhile, or ends now since its time is over. */
async function findStanding({
  payload,
  data: { event, email },
}: {
  payload: Payload
  data: Record<string, unknown>
}): Promise<StoredRegistration | null> {
  const personKey = personKeyOf({ eventId: String(event), email: String(email), secret: payload.secret })
  const registration = await findRegistrationOf({ payload, personKey })
  const now = new Date()
  if (!registration || statusAt({ ...registration, now }) !== 'expired') return registration
  await expireRegistration({ payload, registration, now })
  return null
}
