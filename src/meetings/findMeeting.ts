import type { Payload } from 'payload'
import type { Meeting } from '../payload-types.ts'
import { findOnly } from '../database/findOnly.ts'

/**
 * Finds the secret of an event: how to get in. Whoever calls this has made sure that the person may know it.
 * Null where no editor has entered it yet.
 */
export function findMeeting({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<Meeting | null> {
  return findOnly<Meeting>({ payload, name: 'meetings', where: { event: { equals: eventId } } })
}
