import type { CollectionBeforeChangeHook, Payload } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
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
import { pendingAnnouncement } from '../announcements/pendingAnnouncements.ts'

type MeetingColumns = Partial<Record<AccessFact | 'event', unknown>>

/** What of a changed meeting access is announced to those who are confirmed for its event; null where nothing is. */
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

/** Stores with a changed meeting access that it is to be announced to those who are confirmed; never what it is. */
export const addPendingAccessAnnouncement: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { announce: decision, announceWords: words, ...written } = data
  const before = operation === 'update' ? originalDoc : null
  const pending = parsePendingAnnouncements(before?.pendingAnnouncements)
  const found = await announcementOfMeeting({
    payload: withinTransaction(req),
    before,
    after: { ...before, ...data },
  })
  if (found) {
    const { content } = found
    pending.push(pendingAnnouncement({ content, revision: null, decision, words, now: new Date(), req }))
  }
  return { ...written, pendingAnnouncements: formatPendingAnnouncements(pending) }
}
