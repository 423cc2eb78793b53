import type { Payload } from 'payload'
import {
  type AttendanceEffects,
  canAttend,
  effectsOfAttendance,
  isAttendanceOpen,
} from '../participation/rules/attendance.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { eventSpan } from '../events/rules/eventPhase.ts'
import { holdsSeat } from './rules/effects.ts'
import { RegistrationError, type RegistrationProblem } from './rules/errors.ts'
import { isEnded } from './rules/moves.ts'
import { maxNameLength, maxNotesLength, textProblems } from './rules/input.ts'
import { effectsOfMove } from './effectsOfMove.ts'
import { findStoredRegistration, type StoredRegistration } from './findRegistration.ts'
import { moveRegistration } from './moveRegistration.ts'
import { promoteNext } from './promoteNext.ts'
import { findRegistrationTerms } from './terms.ts'
import { foldedText } from '../search/rules/foldedText.ts'
import { attendanceIs } from './whyNotCancel.ts'

/** What an editor may change of a registration. What is left out stays as it is. */
export interface RegistrationChange {
  name?: string | null
  attended?: boolean
  /** What staff note for each other. */
  notes?: string | null
  status?: string | null
  /** Whether there is to be one seat more where none is free; the caller then raises the capacity. Default: false. */
  raisesSeats?: boolean
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
  const problems = [
    ...textProblems({ value: change.name ?? '', field: ['name'], maxLength: maxNameLength, lines: false }),
    ...textProblems({ value: change.notes ?? '', field: ['notes'], maxLength: maxNotesLength, lines: true }),
  ]
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
      raisesSeats: change.raisesSeats ?? false,
      now,
    })
    const attendance = await attendanceOf({ payload, registration, attended: change.attended, by, now })
    const facts =
      change.name === undefined ? {} : { name, searchText: foldedText([name, registration.email]) }
    const notes = change.notes === undefined ? {} : { notes: change.notes?.trim() || null }
    const data = { ...facts, ...notes, ...attendance, ...effects }
    const { status, attended, seatKey } = registration
    const where = [
      attendanceIs(attended === true),
      // The seat that is kept may be given back meanwhile.
      ...(holdsSeat(seatKey) ? [{ seatKey: { equals: seatKey } }] : []),
      // Nobody who is being erased comes back.
      ...(effects && isEnded(status) ? [{ deletion: { exists: false } }] : []),
    ]
    const isMoved = moveRegistration({ payload, id, from: [status], where, data })
    if (await isMoved.catch(explainTakenAddress)) {
      if (effects) await promoteNext({ payload, eventId: String(registration.event) })
      return true
    }
    if (tries === maxTries) throw new Error('A registration changed under every try to change it')
  }
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

/** The person has registered once more since this registration ended. */
function explainTakenAddress(error: unknown): never {
  if (!isUniqueViolation(error, 'personKey')) throw error
  throw new RegistrationError([
    { code: 'INVALID_INPUT', rule: 'alreadyRegistered', field: ['status'], details: {} },
  ])
}

function wrongAttendance(
  rule: 'attendanceWithoutSeat' | 'attendanceTooEarly',
  details: RegistrationProblem['details'],
): RegistrationError {
  return new RegistrationError([{ code: 'INVALID_INPUT', rule, field: ['attended'], details }])
}
