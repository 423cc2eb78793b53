import { freeSeats, unlimitedSeat } from './seats.ts'

/** Whether a new registration is confirmed with a seat, waits, or is refused. */
export type Admission = { status: 'confirmed'; seat: number } | { status: 'waitlisted' } | { status: 'full' }

/**
 * Decides about a new registration. A free seat is picked at random, so that many at once seldom want the same;
 * who loses a race is decided about again. `random` is in [0, 1).
 */
export function admit({
  capacity,
  waitingList,
  taken,
  random,
}: {
  capacity: number | null
  waitingList: boolean
  taken: readonly number[]
  random: number
}): Admission {
  if (capacity === null) return { status: 'confirmed', seat: unlimitedSeat(random) }
  const free = freeSeats({ capacity, taken })
  const seat = free[Math.floor(random * free.length)]
  if (seat !== undefined) return { status: 'confirmed', seat }
  return { status: waitingList ? 'waitlisted' : 'full' }
}
