import { asUtc, momentOf, wallClock } from './wallClock.ts'

/**
 * When an item of a programme begins and ends. Stored are minutes from the beginning of the event by the clock on the wall,
 * so that the items go along wherever the event goes: to another day, into a series, over a change of the clock.
 */
export interface ProgrammeSpan {
  /** Minutes; below zero where it is before the event begins, such as the opening of the doors. */
  startsAfter: number
  /** Minutes; null where it is left open. */
  endsAfter: number | null
}

/** Minutes that an item may lie before the beginning or after the end: doors open, people stay on. */
const margin = 6 * 60

const minute = 60_000

/** The moment that lies some minutes after the beginning by the clock on the wall. RFC 3339. */
export function momentAfter({
  startsAt,
  timeZone,
  minutes,
}: {
  /** RFC 3339. */
  startsAt: string
  /** IANA name. */
  timeZone: string
  minutes: number
}): string {
  const clock = wallClock({ at: startsAt, timeZone })
  // More minutes than an hour has go on into the next hours and days.
  const moment = clock && momentOf({ clock: { ...clock, minute: clock.minute + minutes }, timeZone })
  return new Date(moment ?? Date.parse(startsAt) + minutes * minute).toISOString()
}

/** How many minutes a moment lies after the beginning by the clock on the wall; null where either is none. */
export function minutesAfter({
  startsAt,
  at,
  timeZone,
}: {
  startsAt: string
  at: string
  timeZone: string
}): number | null {
  const [from, to] = [startsAt, at].map((each) => wallClock({ at: each, timeZone }))
  return from && to ? Math.round((asUtc(to) - asUtc(from)) / minute) : null
}

/** What is wrong with the times of an item. */
export type ProgrammeProblem = 'itemTooEarly' | 'itemTooLate' | 'itemEndsTooEarly'

/** What is wrong with when an item begins; null where nothing is. */
export function problemOfStart({
  startsAfter,
  length,
}: {
  startsAfter: number
  /** Minutes from the beginning to the end of the event; null where they are not known yet. */
  length: number | null
}): ProgrammeProblem | null {
  if (startsAfter < -margin) return 'itemTooEarly'
  return length !== null && startsAfter > length + margin ? 'itemTooLate' : null
}

/** What is wrong with when an item ends; null where nothing is, or where that is left open. */
export function problemOfEnd({
  startsAfter,
  endsAfter,
  length,
}: Partial<ProgrammeSpan> & { length: number | null }): ProgrammeProblem | null {
  if (endsAfter === undefined || endsAfter === null) return null
  if (startsAfter !== undefined && endsAfter <= startsAfter) return 'itemEndsTooEarly'
  return length !== null && endsAfter > length + margin ? 'itemTooLate' : null
}

/** Items in the order of their beginning; what begins together, in that of the editors. */
export function inOrderOfTime<Item extends Pick<ProgrammeSpan, 'startsAfter'>>(
  items: readonly Item[],
): Item[] {
  return items.toSorted((one, other) => one.startsAfter - other.startsAfter)
}
