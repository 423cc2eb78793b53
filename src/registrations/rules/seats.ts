/** The unique key that a registration holds while it holds a seat. */
export function seatKeyOf({ eventId, seat }: { eventId: string; seat: number }): string {
  return `${eventId}:${seat}`
}

/** The number in a seat key. */
export function seatOf(seatKey: string): number {
  return Number(seatKey.slice(seatKey.lastIndexOf(':') + 1))
}

/** Events without a limit number their seats from here at random, so that parallel registrations do not collide. */
const firstUnlimitedSeat = 1_000_000
const unlimitedSeats = 2 ** 48

/** Tells whether a key is that of a seat of which there is a limited number, or of one that was given back. */
export function isLimitedSeatKey(seatKey: string): boolean {
  const seat = seatOf(seatKey)
  return !(seat >= firstUnlimitedSeat)
}

/** Any seat of an event without a limit. `random` is in [0, 1). */
export function unlimitedSeat(random: number): number {
  return firstUnlimitedSeat + Math.floor(random * unlimitedSeats)
}

/**
 * The largest seat number that may be taken: as many, together with the seats taken above it, as stay within the capacity.
 * Seats above exist where the capacity was lowered, or set after people had registered; they stay. However many take a
 * number at once, the unique key lets the capacity stand.
 */
export function seatBound({ capacity, taken }: { capacity: number; taken: readonly number[] }): number {
  const descending = [...new Set(taken)].sort((a, b) => b - a)
  let above = 0
  let bound = capacity
  while (above < descending.length && (descending[above] ?? 0) > bound) {
    above += 1
    bound = capacity - above
  }
  return Math.max(0, bound)
}

/** The seat numbers that may be taken. */
export function freeSeats({ capacity, taken }: { capacity: number; taken: readonly number[] }): number[] {
  const held = new Set(taken)
  const numbers = Array.from({ length: seatBound({ capacity, taken }) }, (_, index) => index + 1)
  return numbers.filter((seat) => !held.has(seat))
}

/** A free seat at random, so that many at once seldom want the same; null where there is none. `random` is in [0, 1). */
export function pickSeat({ free, random }: { free: readonly number[]; random: number }): number | null {
  return free[Math.floor(random * free.length)] ?? null
}

/** Some seat numbers up to a bound, to ask which of them are free; `randoms` are in [0, 1). */
export function seatsToTry({ bound, randoms }: { bound: number; randoms: readonly number[] }): number[] {
  return bound === 0 ? [] : [...new Set(randoms.map((random) => 1 + Math.floor(random * bound)))]
}

/**
 * Tells whether somebody has to go behind those who wait, if anybody does, although a seat is free: on a waiting list
 * no newcomer overtakes. Without a limit nobody has to wait.
 */
export function goesBehindTheWaiting({
  capacity,
  waitingList,
  isNewcomer,
}: {
  capacity: number | null
  waitingList: boolean
  /** False for those whose turn it is: promoted people, and those whom an editor seats. */
  isNewcomer: boolean
}): boolean {
  return isNewcomer && waitingList && capacity !== null
}
