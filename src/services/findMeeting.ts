import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import type { Meeting } from '../payload-types.ts'

/**
 * Finds the secret of an event: how to get in. Whoever calls this has made sure that the person may know it.
 * Null where no editor has entered it yet.
 */
export async function findMeeting({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<Meeting | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.meetings,
    where: { event: { equals: eventId } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0] ?? null
}
