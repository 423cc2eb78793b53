import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { findAnnounceableEvent } from '../announcements/announceableEvent.ts'
import { isAccessShown } from '../announcements/rules/announcement.ts'
import {
  formatPendingAnnouncements,
  type PendingAnnouncement,
  parsePendingAnnouncements,
} from '../announcements/rules/pendingAnnouncements.ts'
import { compareAndSetMany } from '../database/compareAndSetMany.ts'
import { updateQuietly } from '../database/updateQuietly.ts'
import { optionsOf } from '../options.ts'
import { notifyMailWorker } from '../outbox/notifyMailWorker.ts'
import { findConferenceMeetings } from './ConferenceMeeting.ts'
import { leaveRoom } from './leaveTasks.ts'

/** Gives up the room of a meeting for a new one: whatever is left of it is closed, people get new links, and a mail with them. */
export async function renewRoom({
  payload,
  meetingId,
  by,
  now,
}: {
  payload: Payload
  meetingId: string
  /** Who asks for it. */
  by: string
  now: Date
}): Promise<void> {
  const { slugs } = optionsOf(payload)
  const [meeting] = await findConferenceMeetings({ payload, where: { id: { equals: meetingId } } })
  if (!meeting) return
  const eventId = String(meeting.event)
  await leaveRoom({ payload, id: meetingId, now })
  const pending = parsePendingAnnouncements(meeting.pendingAnnouncements)
  const event = await findAnnounceableEvent({ payload, id: eventId })
  if (event && isAccessShown({ event, now })) pending.push(announcementOfRenewal({ by, now }))
  await updateQuietly({
    payload,
    collection: slugs.meetings,
    where: { id: { equals: meetingId } },
    data: {
      room: null,
      roomSerial: null,
      roomDiffers: null,
      pendingAnnouncements: formatPendingAnnouncements(pending),
    },
  })
  // Whoever failed with the former room is tried with the new one.
  await compareAndSetMany({
    payload,
    collection: slugs.conferenceTasks,
    where: { and: [{ eventId: { equals: eventId } }, { state: { equals: 'failed' } }] },
    data: { state: 'queued', attempts: 0, nextAttemptAt: now.toISOString(), queuedAt: now.toISOString() },
  })
  notifyMailWorker(payload)
}

function announcementOfRenewal({ by, now }: { by: string; now: Date }): PendingAnnouncement {
  return {
    id: randomUUID(),
    kind: 'accessLink',
    changes: [{ fact: 'conference' }],
    revision: null,
    inform: true,
    words: null,
    by,
    at: now.toISOString(),
  }
}
