import { type AnnouncementContent, announcementKinds } from './announcement.ts'
import type { EditorsWords } from './editorsWords.ts'

/** An announcement that is pending: written with the change itself, until it has been put into the outbox. */
export interface PendingAnnouncement extends AnnouncementContent {
  /** Random: by it a second pass knows the announcement that the first one made. */
  id: string
  /** The calendar revision that the change brought; null where it is given when the announcement is made. */
  revision: number | null
  inform: boolean
  /** What the editor says of it; left out by versions that did not ask. */
  words?: EditorsWords | null
  /** The editor's name; null where the system or another program made the change. */
  by: string | null
  /** When it was changed, RFC 3339. Whoever registers later has seen the new state. */
  at: string
}

/** One scalar column, so that it is written with the change or not at all. */
export function formatPendingAnnouncements(pending: readonly PendingAnnouncement[]): string | null {
  return pending.length === 0 ? null : JSON.stringify(pending)
}

/** The announcements in a column, oldest first. Throws on what it does not know, since people would not be told. */
export function parsePendingAnnouncements(column: string | null | undefined): PendingAnnouncement[] {
  if (!column) return []
  const pending: unknown = JSON.parse(column)
  if (!Array.isArray(pending)) throw new Error('Pending announcements must be a list')
  for (const { kind } of pending as PendingAnnouncement[]) {
    if (!announcementKinds.includes(kind)) throw new Error('A pending announcement must be of a known kind')
  }
  return pending as PendingAnnouncement[]
}
