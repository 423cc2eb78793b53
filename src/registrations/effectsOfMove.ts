import type { Payload } from 'payload'
import { allocateSeat, allocateSeatBeyond } from './allocateSeat.ts'
import type { StoredRegistration } from './findRegistration.ts'
import { returningEffects } from './returningEffects.ts'
import { effectsOfAdmission, effectsOfEnding, holdsSeat, type RegistrationEffects } from './rules/effects.ts'
import { RegistrationError } from './rules/errors.ts'
import { canMove, isEnded, type RegistrationStatus, registrationStatuses } from './rules/moves.ts'
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
  if (!to || !canMove({ from, to })) throw forbidden({ from, to: String(wanted) })
  const rule = to === 'cancelled' ? await whyNotCancel({ payload, registration, now }) : null
  if (rule)
    throw new RegistrationError([{ code: 'REGISTRATION_CLOSED', rule, field: ['status'], details: {} }])
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
  const allocation = terms && (await allocate(terms))
  if (allocation?.status !== 'confirmed') {
    throw new RegistrationError([{ code: 'EVENT_FULL', rule: 'eventFull', field: ['status'], details: {} }])
  }
  return effectsOfAdmission({ ...admission, to, seatKey: allocation.seatKey, now })
}

function forbidden(details: { from: RegistrationStatus; to: string }): RegistrationError {
  return new RegistrationError([{ code: 'INVALID_INPUT', rule: 'moveForbidden', field: ['status'], details }])
}
