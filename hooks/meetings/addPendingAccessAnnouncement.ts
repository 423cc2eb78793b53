import type { CollectionBeforeChangeHook, Payload } from 'payload'
import {
  type AccessFact,
  type AnnouncementContent,
  announcementOfAccess,
} from '../../src/announcements/rules/announcement.ts'
import {
  formatPendingAnnouncements,
  parsePendingAnnouncements,
} from '../../src/announcements/rules/pendingAnnouncements.ts'
import { findAnnounceableEvent } from '../../src/announcements/announceableEvent.ts'
import { idsIn } from '../../src/events/eventDocuments.ts'
import { pendingAnnouncement } from '../announcements/pendingAnnouncement.ts'

type MeetingColumns = Partial<Record<AccessFact | 'event', unknown>>

/** What a changed way in owes those who are confirmed for its event; null where it owes them nothing. */
export async function announcementOfMeeting({
  payload,
  before,
  after,
}: {
  payload: Payload
  before: MeetingColumns | null
  after: MeetingColumns
}): Promise<{ eventId: string | number; content: AnnouncementContent } | null> {
  const eventOf = (meeting: MeetingColumns | null) => idsIn([meeting?.event as string | undefined])[0]
  const id = eventOf(after)
  const event = id ? await findAnnounceableEvent({ payload, id }) : null
  if (!event) return null
  const known = eventOf(before) === id ? before : null
  const content = announcementOfAccess({ before: known, after, event, now: new Date() })
  return content && { eventId: event.id, content }
}

/** Notes with a changed way in that those who are confirmed are owed the new one; what it is stays out of the note. */
export const addPendingAccessAnnouncement: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { announce: decision, ...written } = data
  const before = operation === 'update' ? originalDoc : null
  const owed = parsePendingAnnouncements(before?.pendingAnnouncements)
  const found = await announcementOfMeeting({ payload: req.payload, before, after: { ...before, ...data } })
  if (found) owed.push(pendingAnnouncement({ content: found.content, revision: null, decision, req }))
  return { ...written, pendingAnnouncements: formatPendingAnnouncements(owed) }
}
