import type { Payload } from 'payload'
import { type AnnouncementContent, announcementOfEvent } from './rules/announcement.ts'
import { type PendingAnnouncement, parsePendingAnnouncements } from './rules/pendingAnnouncements.ts'
import { type EventColumns, type EventFacts, eventFactsOf, withEdit } from '../events/rules/eventFacts.ts'
import { optionsOf } from '../options.ts'

/** An event as those who have registered know it: the stored one, not a draft on top of it. */
export interface AnnounceableEvent {
  /** As the database has it, which may be a number. */
  id: string | number
  columns: EventColumns
  facts: EventFacts
  isPublished: boolean
  /** Whether it has ever been: people may have registered for one that is a draft again. */
  wasPublished: boolean
  owed: PendingAnnouncement[]
}

/** Finds what is stored of an event in all languages; null where there is none. */
export async function findAnnounceableEvent({
  payload,
  id,
}: {
  payload: Payload
  id: string | number
}): Promise<AnnounceableEvent | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: { id: { equals: id } },
    locale: 'all',
    depth: 0,
    joins: false,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
  })
  const [event] = docs
  if (!event) return null
  const columns = event as EventColumns
  const isPublished = event._status === 'published'
  return {
    id: event.id,
    columns,
    facts: eventFactsOf(columns),
    isPublished,
    wasPublished: isPublished || (event.revision ?? 0) > 0,
    owed: parsePendingAnnouncements(event.pendingAnnouncements),
  }
}

/** What an edit of an event owes those who have registered; null where it owes them nothing. */
export function announcementOfEdit({
  event,
  edit,
  locale,
  now,
}: {
  event: AnnounceableEvent
  edit: EventColumns
  locale: string | null
  now: Date
}): AnnouncementContent | null {
  if (!event.wasPublished) return null
  const after = eventFactsOf(withEdit({ stored: event.columns, edit, locale }))
  return announcementOfEvent({ before: event.facts, after, now })
}
