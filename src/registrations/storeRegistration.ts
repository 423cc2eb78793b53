import type { Payload } from 'payload'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { isWriteConflict } from '../database/isWriteConflict.ts'
import { expireRegistration } from './expireRegistrations.ts'
import { findRegistrationOf, type StoredRegistration } from './findRegistration.ts'
import { statusAt } from './rules/addressConfirmation.ts'
import { personKeyOf } from './rules/keys.ts'
import type { RegistrationOutcome } from './rules/outcome.ts'

/** Thrown where the person is registered for the event already. Nothing has been stored. */
export class AlreadyRegistered extends Error {
  /** The one that stands. */
  readonly registration: StoredRegistration
  /** What a person who had not registered would have been told; null where that was not looked for. */
  readonly outcome: RegistrationOutcome | null

  constructor({
    registration,
    outcome,
    cause,
  }: {
    registration: StoredRegistration
    outcome: RegistrationOutcome | null
    cause: unknown
  }) {
    super('This person is registered for this event already', { cause })
    this.registration = registration
    this.outcome = outcome
  }
}

/** A flood of n on the last seats needs some tries; each lost race means that somebody else won a seat. */
const maxTries = 200

/**
 * Stores a registration; tries again while others take the seat that it was to have, and where an earlier one of the
 * same person turns out to be over. Throws AlreadyRegistered where that one stands.
 */
export async function storeRegistration<Stored>({
  payload,
  data,
  store,
  wouldBe = () => null,
}: {
  payload: Payload
  data: Record<string, unknown>
  store: () => Promise<Stored>
  /** What the person would have been told by the last try. */
  wouldBe?: () => RegistrationOutcome | null
}): Promise<Stored> {
  for (let tries = 1; ; tries++) {
    try {
      return await store()
    } catch (error) {
      if (tries === maxTries) throw error
      if (isUniqueViolation(error, 'seatKey') || isWriteConflict(error)) continue
      if (!isUniqueViolation(error, 'personKey')) throw error
      const registration = await findStanding({ payload, data })
      if (registration) throw new AlreadyRegistered({ registration, outcome: wouldBe(), cause: error })
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
