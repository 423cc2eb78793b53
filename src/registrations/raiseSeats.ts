import type { Payload, PayloadRequest } from 'payload'
import { optionsOf } from '../options.ts'
import { RegistrationError } from './rules/errors.ts'
import { findSeatsTaken } from './seatsTaken.ts'

/**
 * Refuses to raise the number of seats of an event while it has changes that are not published: whatever is saved would
 * publish them too. Throws RegistrationError.
 */
export async function requireRaisableSeats({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<void> {
  const { docs } = await payload.findVersions({
    collection: optionsOf(payload).slugs.events,
    where: { parent: { equals: eventId } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  if (docs[0]?.version._status !== 'draft') return
  throw new RegistrationError([
    { code: 'INVALID_INPUT', rule: 'seatsInDraft', field: ['status'], details: {} },
  ])
}

/**
 * Raises the number of seats of an event to those that are taken, once somebody has got one above it. Goes through Payload, as
 * an editor who types the number. Done twice, it changes nothing more; where it is not done, the event is overbooked by that seat.
 */
export async function raiseSeats({ req, eventId }: { req: PayloadRequest; eventId: string }): Promise<void> {
  const { payload } = req
  const collection = optionsOf(payload).slugs.events
  const { registration } = await payload.findByID({
    collection,
    id: eventId,
    select: { registration: { capacity: true } },
    depth: 0,
    joins: false,
  })
  const taken = (await findSeatsTaken({ payload, eventIds: [eventId] })).get(eventId)?.length ?? 0
  const capacity = registration?.capacity ?? null
  if (capacity === null || taken <= capacity) return
  await payload.update({
    collection,
    id: eventId,
    data: { registration: { capacity: taken } },
    depth: 0,
    req,
    overrideAccess: false,
  })
}
