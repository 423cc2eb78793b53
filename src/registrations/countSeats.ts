import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import type { SeatCounts } from './rules/capacityNotice.ts'

/** Counts the seats of an event from the registrations themselves. */
export async function countSeats({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<SeatCounts> {
  const count = async (where: Where): Promise<number> => {
    const { totalDocs } = await payload.count({
      collection: optionsOf(payload).slugs.registrations,
      where: { and: [{ event: { equals: eventId } }, where] },
    })
    return totalDocs
  }
  const confirmed = await count({ status: { equals: 'confirmed' } })
  const unconfirmed = await count({
    // By their event: a seat that was given back has another key.
    and: [
      { status: { equals: 'pending' } },
      { seatKey: { greater_than: `${eventId}:` } },
      { seatKey: { less_than: `${eventId};` } },
    ],
  })
  const waiting = await count({ status: { equals: 'waitlisted' } })
  return { taken: confirmed + unconfirmed, unconfirmed, waiting }
}
