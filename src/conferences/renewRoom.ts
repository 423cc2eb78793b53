import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { notifyMailWorker } from '../outbox/notifyMailWorker.ts'
import { findConferenceMeetings } from './ConferenceMeeting.ts'
import { leaveRoom } from './leaveTasks.ts'
import { keepRoom } from './keepRoom.ts'
import { compareAndSetMany } from '../database/compareAndSetMany.ts'

/** Gives up the room of a meeting for a new one: whatever is left of it is closed, and people get new links. */
export async function renewRoom({
  payload,
  meetingId,
  now,
}: {
  payload: Payload
  meetingId: string
  now: Date
}): Promise<void> {
  const [meeting] = await findConferenceMeetings({ payload, where: { id: { equals: meetingId } } })
  if (!meeting) return
  await leaveRoom({ payload, id: meetingId, now })
  await keepRoom({ payload, meetingId, room: null, serial: null })
  // Whoever failed with the former room is tried with the new one.
  await compareAndSetMany({
    payload,
    collection: optionsOf(payload).slugs.conferenceTasks,
    where: { and: [{ eventId: { equals: String(meeting.event) } }, { state: { equals: 'failed' } }] },
    data: { state: 'queued', attempts: 0, nextAttemptAt: now.toISOString(), queuedAt: now.toISOString() },
  })
  notifyMailWorker(payload)
}
