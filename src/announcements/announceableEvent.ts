import type { Payload } from 'payload'
import { type EventFacts, eventFactsOf } from '../events/rules/eventFacts.ts'
import { findWrittenEvent } from '../events/findWrittenEvent.ts'

/** An event as those who have registered know it: the stored one, not a draft on top of it. */
export interface AnnounceableEvent {
  /** As the database has it, which may be a number. */
  id: string | number
  facts: EventFacts
  isPublished: boolean
}

/** Finds the facts of a stored event in all languages; null where there is none. */
export async function findAnnounceableEvent({
  payload,
  id,
}: {
  payload: Payload
  id: string | number
}): Promise<AnnounceableEvent | null> {
  const event = await findWrittenEvent({ payload, id })
  return event && { id: event.id, facts: eventFactsOf(event), isPublished: event._status === 'published' }
}
