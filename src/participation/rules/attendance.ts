import type { RegistrationStatus } from '../../registrations/rules/moves.ts'

/** Milliseconds before the start from which attendance is noted: people come early, and lists are tried out. */
const opensBefore = 2 * 60 * 60_000

/** When attendance may be noted for the first time. RFC 3339. */
export function attendanceOpensAt({ startsAt }: { startsAt: string }): string {
  return new Date(Date.parse(startsAt) - opensBefore).toISOString()
}

/** Tells whether attendance may be noted: from two hours before the start on, without an end. */
export function isAttendanceOpen({ startsAt, now }: { startsAt: string; now: Date }): boolean {
  return now.getTime() >= Date.parse(startsAt) - opensBefore
}

/** Tells whether somebody can have attended: only who has a seat. Whoever came without one is given one first. */
export function canAttend(status: RegistrationStatus): boolean {
  return status === 'confirmed'
}

/** The columns of a registration that noting attendance writes. */
export interface AttendanceEffects {
  attended: boolean
  attendedAt: string | null
  attendedBy: string | null
  /** Null where nobody has said anything of it. What was noted by hand, an untick too, is changed by hand alone. */
  attendedHow: AttendanceOrigin | null
}

/** How it is known whether somebody attended. */
export type AttendanceOrigin = 'byHand' | 'conference'

/** What is written when somebody is ticked, or when a tick is taken back. */
export function effectsOfAttendance({
  attended,
  by,
  how = 'byHand',
  now,
}: {
  attended: boolean
  /** Who ticks, by name. */
  by: string | null
  /** Default: by hand. */
  how?: AttendanceOrigin | null
  now: Date
}): AttendanceEffects {
  return attended
    ? { attended, attendedAt: now.toISOString(), attendedBy: by, attendedHow: how }
    : { attended, attendedAt: null, attendedBy: null, attendedHow: how }
}
