import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { AnnouncementContent } from '../../src/announcements/rules/announcement.ts'
import type { PendingAnnouncement } from '../../src/announcements/rules/pendingAnnouncements.ts'

/** Notes what a change owes people, with who made it and what they decided; nobody's decision informs. */
export function pendingAnnouncement({
  content,
  revision,
  decision,
  req,
}: {
  content: AnnouncementContent
  revision: number | null
  decision: unknown
  req: PayloadRequest
}): PendingAnnouncement {
  return {
    id: randomUUID(),
    ...content,
    revision,
    inform: decision !== 'silent',
    by: nameOf(req.user),
    at: new Date().toISOString(),
  }
}

function nameOf(user: PayloadRequest['user']): string | null {
  if (!user) return null
  const { name, email, id } = user as { name?: unknown; email?: unknown; id: string | number }
  return [name, email].find((each): each is string => typeof each === 'string' && each !== '') ?? String(id)
}
