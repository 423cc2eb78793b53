import type { Payload } from 'payload'
import { isFatallyWithdrawn } from '../consents/rules/consents.ts'
import { effectsOfReturning, type RegistrationEffects } from './rules/effects.ts'
import { RegistrationError, type RegistrationProblem, type RegistrationRule } from './rules/errors.ts'
import { personKeyOf } from './rules/keys.ts'
import { closedBecause, codeOfClosedRule } from './rules/openness.ts'
import type { Allocation } from './rules/prepareRegistration.ts'
import type { RegistrationTerms } from './rules/terms.ts'
import type { StoredRegistration } from './findRegistration.ts'
import { joinsWaitingListAt } from './waitingListClock.ts'

/**
 * What it takes to take back the end of a registration. Throws RegistrationError where nobody may: where the person has
 * withdrawn a consent or is being erased, where the event is over or called off, where it has no seat or no waiting list.
 */
export async function returningEffects({
  payload,
  registration: { id, email, consents, deletion },
  to,
  terms,
  allocate,
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  to: 'confirmed' | 'waitlisted'
  terms: RegistrationTerms | null
  /** Finds the seat. */
  allocate: (terms: RegistrationTerms) => Promise<Allocation>
  now: Date
}): Promise<RegistrationEffects> {
  if (deletion) throw refusal({ code: 'INVALID_INPUT', rule: 'eventNotFound' })
  if (consents.some(isFatallyWithdrawn)) throw refusal({ code: 'INVALID_INPUT', rule: 'consentWithdrawn' })
  if (!terms) throw refusal({ code: 'EVENT_NOT_FOUND', rule: 'eventNotFound' })
  const closed = closedBecause({ rules: terms.rules, byEditor: true, now })
  if (closed) throw refusal({ code: codeOfClosedRule(closed), rule: closed })
  const { eventId } = terms
  const returning = {
    registrationId: String(id),
    personKey: personKeyOf({ eventId, email, secret: payload.secret }),
  }
  if (to === 'waitlisted') {
    if (!terms.rules.waitingList) throw refusal({ code: 'EVENT_FULL', rule: 'eventFull' })
    return effectsOfReturning({ ...returning, to, seatKey: undefined, now: joinsWaitingListAt(payload) })
  }
  const allocation = await allocate(terms)
  if (allocation.status !== 'confirmed') throw refusal({ code: 'EVENT_FULL', rule: 'eventFull' })
  return effectsOfReturning({ ...returning, to, seatKey: allocation.seatKey, now })
}

function refusal(problem: Pick<RegistrationProblem, 'code'> & { rule: RegistrationRule }): RegistrationError {
  return new RegistrationError([{ ...problem, field: ['status'], details: {} }])
}
