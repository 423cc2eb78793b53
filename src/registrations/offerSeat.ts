import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { reachForSeat, type SeatOffer } from './reachForSeat.ts'
import type { RegistrationTerms } from './terms.ts'

/** What a newcomer is offered: a seat, unless somebody waits who came before. */
export async function offerSeat({
  payload,
  terms,
}: {
  payload: Payload
  terms: RegistrationTerms
}): Promise<SeatOffer> {
  const offer = await reachForSeat({ payload, terms })
  if (offer.status !== 'confirmed' || !terms.rules.waitingList || terms.capacity === null) return offer
  const waiting = await payload.db.findOne({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ event: { equals: terms.storedEventId } }, { status: { equals: 'waitlisted' } }] },
  })
  return waiting ? { status: 'waitlisted' } : offer
}
