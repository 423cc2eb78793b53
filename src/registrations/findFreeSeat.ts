import type { Payload } from 'payload'
import { contentVersionOf } from '../database/contentVersion.ts'
import { optionsOf } from '../options.ts'
import { freeSeats, pickSeat, seatBound, seatKeyOf, seatOf, seatsToTry } from './rules/seats.ts'
import type { RegistrationTerms } from './rules/terms.ts'
import { findSeatsTaken } from './seatsTaken.ts'

/** What is known of the seats under the terms of an event, which are read anew after whatever could make it wrong. */
interface KnownSeats {
  /** When the terms were first asked; of `performance.now()`. */
  since: number
  /** The largest number that may be taken; it can only grow. Null where it is not known. */
  bound: number | null
  /** The content version under which no seat was free. */
  fullUnder: string | null
}

const known = new WeakMap<RegistrationTerms, KnownSeats>()

/** Milliseconds after which nobody can still be about to take a seat under the terms as they were before. */
const settledAfter = 5000

/** So many seats at once are asked about: where nine of ten are taken, one of them is free four times in five. */
const tries = 16

/**
 * The number of a free seat of an event with a limit; null where there is none. Costs the same however many are taken, as
 * long as some are free: a few numbers at random are looked up by their keys. Only where all of these are taken, or the
 * terms are new, all seats are read.
 */
export async function findFreeSeat({
  payload,
  terms,
  capacity,
  isNewcomer,
  now = performance.now(),
}: {
  payload: Payload
  terms: RegistrationTerms
  capacity: number
  /** False for those whose turn it is: they are not told that all is taken because it was a moment ago. */
  isNewcomer: boolean
  /** Of `performance.now()`. */
  now?: number
}): Promise<number | null> {
  const { eventId } = terms
  const seats = known.get(terms) ?? { since: now, bound: null, fullUnder: null }
  known.set(terms, seats)
  const version = contentVersionOf(payload).current()
  if (isNewcomer && version !== null && seats.fullUnder === version) return null
  if (seats.bound !== null) {
    const seat = await tryToFind({ payload, eventId, bound: seats.bound })
    if (seat !== null) return seat
  }
  const taken = (await findSeatsTaken({ payload, eventIds: [eventId] })).get(eventId) ?? []
  const seat = pickSeat({ free: freeSeats({ capacity, taken }), random: Math.random() })
  if (now - seats.since > settledAfter) seats.bound = seatBound({ capacity, taken })
  seats.fullUnder = seat === null ? version : null
  return seat
}

async function tryToFind({
  payload,
  eventId,
  bound,
}: {
  payload: Payload
  eventId: string
  bound: number
}): Promise<number | null> {
  const candidates = seatsToTry({ bound, randoms: Array.from({ length: tries }, () => Math.random()) })
  const { docs } = await payload.db.find<{ seatKey: string }>({
    collection: optionsOf(payload).slugs.registrations,
    where: { seatKey: { in: candidates.map((seat) => seatKeyOf({ eventId, seat })) } },
    select: { seatKey: true },
    limit: 0,
    pagination: false,
  })
  const taken = new Set(docs.map(({ seatKey }) => seatOf(seatKey)))
  return candidates.find((seat) => !taken.has(seat)) ?? null
}
