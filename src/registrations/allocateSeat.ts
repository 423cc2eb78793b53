import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { admit, goesBehindTheWaiting, seatKeyOf } from './rules/seats.ts'
import type { Allocation } from './rules/prepareRegistration.ts'
import type { RegistrationTerms } from './rules/terms.ts'
import { findSeatsTaken } from './seatsTaken.ts'
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
  const taken = capacity === null ? undefined : await findSeatsTaken({ payload, eventIds: [eventId] })
  const admission = admit({
    capacity,
    waitingList,
    taken: taken?.get(eventId) ?? [],
    random: Math.random(),
  })
  if (admission.status === 'full') return admission
  const isBehindOthers =
    admission.status === 'confirmed' &&
    goesBehindTheWaiting({ capacity, waitingList, isNewcomer }) &&
    (await isAnybodyWaiting({ payload, terms }))
  if (admission.status === 'confirmed' && !isBehindOthers) {
    return { status: 'confirmed', seatKey: seatKeyOf({ eventId, seat: admission.seat }) }
  }
  return { status: 'waitlisted', since: joinsWaitingListAt(payload) }
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
