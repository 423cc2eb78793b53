import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { findConferenceMeetings, roomOf } from './ConferenceMeeting.ts'
import { seal, unsealAccess } from './sealed.ts'
import { wantTasks } from './wantTasks.ts'

/**
 * Leaves behind, before a registration is deleted, that its personal link is to be made worthless, and deletes what is stored of when
 * the person was there. Where the deletion comes to nothing, the task finds the registration and does nothing.
 */
export async function leavePerson({
  payload,
  id,
  now,
}: {
  payload: Payload
  id: string | number
  now: Date
}): Promise<void> {
  const { slugs } = optionsOf(payload)
  const registration = await payload.db.findOne<{
    id: string
    event: string
    conferenceAccess?: string | null
  }>({
    collection: slugs.registrations,
    where: { id: { equals: id } },
    select: { event: true, conferenceAccess: true },
  })
  const access = unsealAccess(registration?.conferenceAccess, payload.secret)
  if (registration && access) {
    const task = {
      kind: 'person' as const,
      conference: access.provider,
      eventId: String(registration.event),
      title: '–',
      registrationId: String(id),
      wanted: 'out',
      left: seal(access, payload.secret),
      at: now,
    }
    await wantTasks({ payload, tasks: [task], now })
  }
  await payload.db.deleteMany({
    collection: slugs.presences,
    where: { registrationId: { equals: String(id) } },
  })
}

/** Leaves behind, before a meeting is deleted, that its room is to be closed. */
export async function leaveRoom({
  payload,
  id,
  now,
}: {
  payload: Payload
  id: string | number
  now: Date
}): Promise<void> {
  const [meeting] = await findConferenceMeetings({ payload, where: { id: { equals: id } } })
  const stored = roomOf({ payload, meeting: meeting ?? null })
  if (!meeting || !stored) return
  const task = {
    kind: 'room' as const,
    conference: stored.provider,
    eventId: String(meeting.event),
    title: stored.room.wished.title,
    wanted: 'close',
    left: seal(stored, payload.secret),
    at: now,
  }
  await wantTasks({ payload, tasks: [task], now })
}
