import { type Payload, type PayloadRequest, type RequestContext, ValidationError } from 'payload'
import type { RegistrationOutcome } from '../domain/registrationOutcome.ts'
import { optionsOf } from '../options.ts'
import type { Registration } from '../payload-types.ts'
import { insertRegistration } from './insertRegistration.ts'

/** Thrown where the person is registered for the event already. Nothing has been stored. */
export class AlreadyRegistered extends Error {
  /** What a person who had not registered would have been told. */
  readonly outcome: RegistrationOutcome

  constructor(outcome: RegistrationOutcome, options: ErrorOptions) {
    super('This person is registered for this event already', options)
    this.outcome = outcome
  }
}

/** A flood of n on the last seats needs some tries; each lost race means that somebody else won a seat. */
const maxTries = 200

/** Tells whether an insert failed because the value of a unique field was taken. */
export function isTaken(error: unknown, field: string): boolean {
  return error instanceof ValidationError && error.data.errors.some(({ path }) => path === field)
}

/**
 * Stores a registration, past every hook; tries again while others take the seat that it reached for. Throws
 * Payload's ValidationError where it is refused, AlreadyRegistered where the person is known. Reads the document back
 * for an editor alone.
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
  // Payload may put another context object onto the request, so it is read there afterwards.
  const outcome = (): RegistrationOutcome =>
    (req?.context ?? context).registrationOutcome === 'waitlisted' ? 'waitlisted' : 'confirmed'
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
      if (isTaken(error, 'seatKey') && tries < maxTries) continue
      if (isTaken(error, 'personKey')) throw new AlreadyRegistered(outcome(), { cause: error })
      throw error
    }
  }
}
