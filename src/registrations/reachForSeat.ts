import type { Payload } from 'payload'
import { type Admission, admit } from './rules/admission.ts'
import { seatKeyOf } from './rules/seats.ts'
import type { RegistrationTerms } from './terms.ts'
import { findSeatsTaken } from './seatsTaken.ts'

/** A seat to take by the write that follows, or what becomes of somebody for whom there is none. */
export type SeatOffer = { status: 'confirmed'; seatKey: string } | Exclude<Admission, { status: 'confirmed' }>

/** Reaches for a free seat of an event. It is taken only by the write of its key, which is unique. */
export async function reachForSeat({
  payload,
  terms: { eventId, capacity, rules },
}: {
  payload: Payload
  terms: RegistrationTerms
}): Promise<SeatOffer> {
  const taken = capacity === null ? [] : (await findSeatsTaken({ payload, eventIds: [eventId] })).get(eventId)
  const admission = admit({
    capacity,
    waitingList: rules.waitingList,
    taken: taken ?? [],
    random: Math.random(),
  })
  return admission.status === 'confirmed'
    ? { status: 'confirmed', seatKey: seatKeyOf({ eventId, seat: admission.seat }) }
    : admission
}
