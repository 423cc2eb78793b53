import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { findFreeSeat } from './findFreeSeat.ts'
import { goesBehindTheWaiting, seatKeyOf, unlimitedSeat } from './rules/seats.ts'
import { findSeatsTaken } from './seatsTaken.ts'
import type { Allocation } from './rules/prepareRegistration.ts'
import type { RegistrationTerms } from './rules/terms.ts'
import { joinsWaitingListAt } from './waitingListClock.ts'

/**
 * Finds a free seat of an event, a place on its waiting list, or none. Newcomers go behind those who wait. A seat is
 * taken only by the write of its key, which is unique: whoever loses a race for it is refused there, and asks
 * again: `storeRegistration` for a new registration, `moveRegistration` for a stored one.
 */
export async function allocateSeat({
  payload,
  terms,
  isNewcomer,
}: {
  payload: Payload
  terms: RegistrationTerms
  /** False for those whose turn it is: promoted people, and those whom an editor seats. */
  isNewcomer: boolean
}): Promise<Allocation> {
  const { eventId, capacity } = terms
  const { waitingList } = terms.rules
  const seat =
    capacity === null
      ? unlimitedSeat(Math.random())
      : await findFreeSeat({ payload, terms, capacity, isNewcomer })
  if (seat === null && !waitingList) return { status: 'full' }
  const isBehindOthers =
    seat !== null &&
    goesBehindTheWaiting({ capacity, waitingList, isNewcomer }) &&
    (await isAnybodyWaiting({ payload, terms }))
  return seat === null || isBehindOthers
    ? { status: 'waitlisted', since: joinsWaitingListAt(payload) }
    : { status: 'confirmed', seatKey: seatKeyOf({ eventId, seat }) }
}

/**
 * The same for somebody whom an editor gives a seat more where none is free: one above the capacity, which is raised once
 * it is taken. In the other order whoever waits would get it.
 */
export async function allocateSeatBeyond({
  payload,
  terms,
}: {
  payload: Payload
  terms: RegistrationTerms
}): Promise<Allocation> {
  const free = await allocateSeat({ payload, terms, isNewcomer: false })
  if (free.status === 'confirmed') return free
  const { eventId, capacity } = terms
  const taken = (await findSeatsTaken({ payload, eventIds: [eventId] })).get(eventId) ?? []
  const seat = Math.max(capacity ?? 0, ...taken) + 1
  return { status: 'confirmed', seatKey: seatKeyOf({ eventId, seat }) }
}

async function isAnybodyWaiting({
  payload,
  terms: { storedEventId },
}: {
  payload: Payload
  terms: RegistrationTerms
}): Promise<boolean> {
  const waiting: unknown = await payload.db.findOne({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ event: { equals: storedEventId } }, { status: { equals: 'waitlisted' } }] },
  })
  return waiting !== null
}
