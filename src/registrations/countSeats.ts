import type { Payload, Where } from 'payload'
import { countOfEvent } from './countOfEvent.ts'
import type { SeatCounts } from './rules/capacityNotice.ts'

/** Counts the seats of an event from the registrations themselves. */
export async function countSeats({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<SeatCounts> {
  const confirmed = await countOfEvent({ payload, eventId, where: { status: { equals: 'confirmed' } } })
  const unconfirmed = await countUnconfirmedSeats({ payload, eventId })
  const waiting = await countOfEvent({ payload, eventId, where: { status: { equals: 'waitlisted' } } })
  return { taken: confirmed + unconfirmed, unconfirmed, waiting }
}

/** Counts the seats that are held by those who have yet to confirm their address. */
export function countUnconfirmedSeats({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<number> {
  const where: Where = {
    // By their event: a seat that was given back has another key.
    and: [
      { status: { equals: 'pending' } },
      { seatKey: { greater_than: `${eventId}:` } },
      { seatKey: { less_than: `${eventId};` } },
    ],
  }
  return countOfEvent({ payload, eventId, where })
}
