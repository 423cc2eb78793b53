import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { type AnnouncementContent, announcementOfEvent } from '../../src/announcements/rules/announcement.ts'
import { spokenWords } from '../../src/announcements/rules/editorsWords.ts'
import {
  formatPendingAnnouncements,
  type PendingAnnouncement,
  parsePendingAnnouncements,
} from '../../src/announcements/rules/pendingAnnouncements.ts'
import type { EventChange } from '../../src/events/rules/changes.ts'

interface Decided {
  /** What the editor has decided; without a decision, people are informed. */
  decision: unknown
  /** What the editor says of the change. */
  words: unknown
  now: Date
  /** Of whoever makes the change. */
  req: PayloadRequest
}

/**
 * The column of the announcements that are pending after a write of an event: those from before, and what it changes. For
 * an event that is not published they wait until it is; the decision then counts for all, since nobody was told before.
 */
export function pendingAnnouncementsAfter({
  change,
  revision,
  ...decided
}: Decided & { change: EventChange; revision: number }): string | null {
  const { before } = change
  const { decision, now, words } = decided
  const isDecided = before?._status !== 'published' && (decision === 'inform' || decision === 'silent')
  const pending = parsePendingAnnouncements(before?.pendingAnnouncements).map((each) =>
    isDecided ? { ...each, inform: decision === 'inform' } : each,
  )
  const content = announcementOfEvent({ change, now })
  const last = pending.at(-1)
  if (content) pending.push(pendingAnnouncement({ ...decided, content, revision }))
  else if (last && isDecided) last.words = spokenWords(words)
  return formatPendingAnnouncements(pending)
}

/** What is to be announced, with who changed it and whether people are informed. */
export function pendingAnnouncement({
  content,
  revision,
  decision,
  words,
  now,
  req,
}: Decided & { content: AnnouncementContent; revision: number | null }): PendingAnnouncement {
  return {
    id: randomUUID(),
    ...content,
    revision,
    inform: decision !== 'silent',
    words: spokenWords(words),
    by: nameOf(req.user),
    at: now.toISOString(),
  }
}

function nameOf(user: PayloadRequest['user']): string | null {
  if (!user) return null
  const { name, email, id } = user as { name?: unknown; email?: unknown; id: string | number }
  return [name, email].find((each): each is string => typeof each === 'string' && each !== '') ?? String(id)
}
