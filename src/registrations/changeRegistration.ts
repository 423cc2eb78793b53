import type { Payload } from 'payload'
import {
  type AttendanceEffects,
  canAttend,
  effectsOfAttendance,
  isAttendanceOpen,
} from '../participation/rules/attendance.ts'
import { eventSpan } from '../events/rules/eventPhase.ts'
import { type RegistrationEffects, effectsOfAdmission, effectsOfEnding, holdsSeat } from './rules/effects.ts'
import { RegistrationError, type RegistrationProblem } from './rules/errors.ts'
import { canMove, type RegistrationStatus, registrationStatuses } from './rules/moves.ts'
import { maxNameLength, textProblems } from './rules/input.ts'
import { findStoredRegistration, type StoredRegistration } from './findRegistration.ts'
import { allocateSeat } from './allocateSeat.ts'
import { moveRegistration } from './moveRegistration.ts'
import { promoteNext } from './promoteNext.ts'
import { findRegistrationTerms } from './terms.ts'
import { foldedText } from '../search/rules/foldedText.ts'
import { attendanceIs, whyNotCancel } from './whyNotCancel.ts'
import { joinsWaitingListAt } from './waitingListClock.ts'

/** What an editor may change of a registration. What is left out stays as it is. */
export interface RegistrationChange {
  name?: string | null
  attended?: boolean
  status?: string | null
}

/** Others may change a registration at the same moment; after so many tries something else is wrong. */
const maxTries = 20

/**
 * Changes a registration: only the columns that were given, in one conditional write, so that a cancellation that
 * comes meanwhile is never undone. Returns false where there is none. Throws RegistrationError where a name is
 * wrong, a move is forbidden, no seat is free, or nobody can have attended yet.
 */
export async function changeRegistration({
  payload,
  id,
  change,
  by = null,
  now = new Date(),
}: {
  payload: Payload
  id: string
  change: RegistrationChange
  /** Who changes it, by name; noted with attendance. */
  by?: string | null
  /** When it is changed. */
  now?: Date
}): Promise<boolean> {
  const problems = textProblems({
    value: change.name ?? '',
    field: ['name'],
    maxLength: maxNameLength,
    lines: false,
  })
  if (problems.length > 0) throw new RegistrationError(problems)
  const name = change.name?.trim() || null
  for (let tries = 1; ; tries++) {
    const registration = await findStoredRegistration({ payload, id })
    if (!registration) return false
    const effects = await effectsOfMove({
      payload,
      // A tick may be taken back by the same change.
      registration: { ...registration, attended: change.attended ?? registration.attended },
      to: change.status,
      now,
    })
    const attendance = await attendanceOf({ payload, registration, attended: change.attended, by, now })
    const facts =
      change.name === undefined ? {} : { name, searchText: foldedText([name, registration.email]) }
    const data = { ...facts, ...attendance, ...effects }
    const { status, attended, seatKey } = registration
    const where = [
      attendanceIs(attended === true),
      // The seat that is kept may be given back meanwhile.
      ...(holdsSeat(seatKey) ? [{ seatKey: { equals: seatKey } }] : []),
    ]
    if (await moveRegistration({ payload, id, from: [status], where, data })) {
      if (effects) await promoteNext({ payload, eventId: String(registration.event) })
      return true
    }
    if (tries === maxTries) throw new Error('A registration changed under every try to change it')
  }
}

/** What a move brings; null where the status stays. */
async function effectsOfMove({
  payload,
  registration,
  to: wanted,
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  to: string | null | undefined
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
  const terms = await findRegistrationTerms({ payload, eventId: String(event), locale: 'de' })
  const allocation = terms ? await allocateSeat({ payload, terms, isNewcomer: false }) : null
  if (allocation?.status !== 'confirmed') {
    throw new RegistrationError([{ code: 'EVENT_FULL', rule: 'eventFull', field: ['status'], details: {} }])
  }
  return effectsOfAdmission({ ...admission, to, seatKey: allocation.seatKey, now })
}

/** What noting attendance writes; null where that changes nothing, so that a tick sent twice keeps its first moment. */
async function attendanceOf({
  payload,
  registration: { event, status, attended: before },
  attended,
  by,
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  attended: boolean | undefined
  by: string | null
  now: Date
}): Promise<AttendanceEffects | null> {
  if (attended === undefined || attended === (before ?? false)) return null
  if (attended) {
    if (!canAttend(status)) throw wrongAttendance('attendanceWithoutSeat', { status })
    const terms = await findRegistrationTerms({ payload, eventId: String(event), locale: 'de' })
    const isTooEarly = terms && !isAttendanceOpen({ ...eventSpan(terms.rules), now })
    if (isTooEarly) throw wrongAttendance('attendanceTooEarly', {})
  }
  return effectsOfAttendance({ attended, by, now })
}

function wrongAttendance(
  rule: 'attendanceWithoutSeat' | 'attendanceTooEarly',
  details: RegistrationProblem['details'],
): RegistrationError {
  return new RegistrationError([{ code: 'INVALID_INPUT', rule, field: ['attended'], details }])
}

function forbidden(details: { from: RegistrationStatus; to: string }): RegistrationError {
  return new RegistrationError([{ code: 'INVALID_INPUT', rule: 'moveForbidden', field: ['status'], details }])
}
