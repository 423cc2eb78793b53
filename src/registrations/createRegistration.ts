import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { notifyMailWorker } from '../outbox/notifyMailWorker.ts'
import type { Registration } from '../payload-types.ts'
import { allocateSeat, allocateSeatBeyond } from './allocateSeat.ts'
import { promoteNext } from './promoteNext.ts'
import { tokenSeedBytes } from './rules/keys.ts'
import type { RegistrationStatus } from './rules/moves.ts'
import type { RegistrationOutcome } from './rules/outcome.ts'
import {
  type Allocation,
  type CheckedInput,
  checkInput,
  prepareRegistration,
  type Registrar,
  type SystemColumns,
} from './rules/prepareRegistration.ts'
import type { RegistrationTerms } from './rules/terms.ts'
import type { WhenFull } from './rules/whenFull.ts'
import { areSameRules, writingRulesOf } from './rules/writingRules.ts'
import { perPayload } from '../runtime/perPayload.ts'
import { storeRegistration } from './storeRegistration.ts'
import { findTermsFor } from './terms.ts'

/**
 * Registers a person: checks what came, finds a place, and stores everything in one write, then wakes the mail worker.
 * The collection's hooks do the same in the same order, by the same functions, for whoever creates a document through
 * Payload; where a project or another plugin has changed the collection, so does this. Throws RegistrationError with everything that is
 * wrong, and AlreadyRegistered.
 */
export async function createRegistration({
  payload,
  data,
}: {
  payload: Payload
  data: Record<string, unknown>
}): Promise<RegistrationOutcome> {
  const collection = optionsOf(payload).slugs.registrations
  const by: Registrar = { isEditor: false }
  const terms = await findTermsFor({ payload, data })
  const input = checkInput({ terms, data, by, now: new Date() })
  let outcome: RegistrationOutcome | null = null
  const store = async (): Promise<RegistrationOutcome> => {
    const prepared = await findPlace({ payload, terms, input, by })
    outcome = prepared.outcome
    if (isChanged(payload)) {
      // Checked by the collection's hooks, whatever it is.
      const unchecked = data as Partial<Registration> as Registration
      const { status } = await payload.create({ collection, data: unchecked, depth: 0 })
      return outcomeOf(status)
    }
    const { source, idempotencyKey } = data
    const document = { source, idempotencyKey, ...prepared.document }
    // Payload's own operation takes about twice the time, for fields that need none of what it does.
    await payload.db.create({ collection, data: document, returning: false })
    notifyMailWorker(payload)
    // A seat may have become free before this place on the waiting list could be seen.
    if (document.status === 'waitlisted') await promoteNext({ payload, eventId: String(document.event) })
    return prepared.outcome
  }
  return storeRegistration({ payload, data, store, wouldBe: () => outcome })
}

/** Whether the project, or another plugin, has changed how registrations are written. */
const isChanged = perPayload('changedRegistrations', (payload): boolean => {
  const { slugs, registrationRules } = optionsOf(payload)
  const { fields, hooks } = payload.collections[slugs.registrations].config
  return !registrationRules || !areSameRules(registrationRules, writingRulesOf({ fields, hooks }))
})

/** Finds a place for somebody whose input has been checked, and makes the document that takes it. */
export async function findPlace<Input extends Pick<CheckedInput, 'email'> & { name?: string | null }>({
  payload,
  terms,
  input,
  by,
  whenFull = 'wait',
}: {
  payload: Payload
  terms: RegistrationTerms | null
  input: Input
  by: Registrar
  /** Default: the waiting list. */
  whenFull?: WhenFull
}): Promise<{ document: Input & SystemColumns; outcome: RegistrationOutcome }> {
  if (!terms) throw new Error('What was checked has an event')
  const found =
    whenFull === 'raise'
      ? await allocateSeatBeyond({ payload, terms })
      : await allocateSeat({ payload, terms, isNewcomer: true })
  const allocation: Allocation =
    whenFull === 'refuse' && found.status === 'waitlisted' ? { status: 'full' } : found
  const tokenSeed = randomBytes(tokenSeedBytes).toString('base64url')
  return prepareRegistration({
    terms,
    input,
    allocation,
    by,
    tokenSeed,
    secret: payload.secret,
    now: new Date(),
  })
}

function outcomeOf(status: RegistrationStatus | null | undefined): RegistrationOutcome {
  if (status === 'pending') return 'confirmAddress'
  return status === 'waitlisted' ? 'waitlisted' : 'confirmed'
}
