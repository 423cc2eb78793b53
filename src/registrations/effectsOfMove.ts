import type { Payload } from 'payload'
import { allocateSeat, allocateSeatBeyond } from './allocateSeat.ts'
import type { StoredRegistration } from './findRegistration.ts'
import { returningEffects } from './returningEffects.ts'
import { effectsOfAdmission, effectsOfEnding, holdsSeat, type RegistrationEffects } from './rules/effects.ts'
import { RegistrationError, type RegistrationProblem } from './rules/errors.ts'
import { canMove, isEnded, registrationStatuses } from './rules/moves.ts'
import type { Allocation } from './rules/prepareRegistration.ts'
import type { RegistrationTerms } from './rules/terms.ts'
import { findRegistrationTerms } from './terms.ts'
import { joinsWaitingListAt } from './waitingListClock.ts'
import { whyNotCancel } from './whyNotCancel.ts'

/**
 * What an editor's move of a registration brings; null where the status stays. Throws RegistrationError where there is no such
 * move, no seat, or a reason against it.
 */
export async function effectsOfMove({
  payload,
  registration,
  to: wanted,
  raisesSeats,
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  to: string | null | undefined
  raisesSeats: boolean
  now: Date
}): Promise<RegistrationEffects | null> {
  const { id, event, status: from, seatKey: held } = registration
  if (wanted === undefined || wanted === from) return null
  const to = registrationStatuses.find((status) => status === wanted)
  if (!to || !canMove({ from, to })) {
    throw refusal({ code: 'INVALID_INPUT', rule: 'moveForbidden', details: { from, to: String(wanted) } })
  }
  const rule = to === 'cancelled' ? await whyNotCancel({ payload, registration, now }) : null
  if (rule) throw refusal({ code: 'REGISTRATION_CLOSED', rule })
  if (to === 'cancelled' || to === 'expired') return effectsOfEnding({ to, registrationId: String(id), now })
  const allocate = (terms: RegistrationTerms): Promise<Allocation> =>
    raisesSeats ? allocateSeatBeyond({ payload, terms }) : allocateSeat({ payload, terms, isNewcomer: false })
  const findTerms = () => findRegistrationTerms({ payload, eventId: String(event), locale: 'de' })
  const admitted = to === 'confirmed' ? to : 'waitlisted'
  if (isEnded(from)) {
    return returningEffects({ payload, registration, to: admitted, terms: await findTerms(), allocate, now })
  }
  const admission = { from: from === 'waitlisted' ? from : 'pending', registrationId: String(id) } as const
  if (to !== 'confirmed') {
    return effectsOfAdmission({
      ...admission,
      to: 'waitlisted',
      seatKey: undefined,
      now: joinsWaitingListAt(payload),
    })
  }
  if (from === 'pending' && holdsSeat(held))
    return effectsOfAdmission({ ...admission, to, seatKey: undefined, now })
  const terms = await findTerms()
  if (!terms) throw refusal({ code: 'EVENT_NOT_FOUND', rule: 'eventNotFound' })
  const allocation = await allocate(terms)
  if (allocation.status !== 'confirmed') throw refusal({ code: 'EVENT_FULL', rule: 'eventFull' })
  return effectsOfAdmission({ ...admission, to, seatKey: allocation.seatKey, now })
}

function refusal({
  details = {},
  ...problem
}: Pick<RegistrationProblem, 'code' | 'rule'> &
  Partial<Pick<RegistrationProblem, 'details'>>): RegistrationError {
  return new RegistrationError([{ ...problem, field: ['status'], details }])
}
