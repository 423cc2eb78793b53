import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { findConferenceMeeting, roomAt, roomOf } from './ConferenceMeeting.ts'
import type { ConferenceTask } from './ConferenceTask.ts'
import { keepRoom } from './keepRoom.ts'
import { planRoom } from './planRoom.ts'
import { findPanellists } from './findPanellists.ts'
import { findRoomEvents } from './roomEvents.ts'
import { ConferenceError } from './rules/ConferenceError.ts'
import type { ConferenceProvider, Room, RoomWish } from './rules/ConferenceProvider.ts'
import { conferenceOf } from './rules/conferenceOf.ts'
import type { StoredRoom } from './rules/roomPlan.ts'
import { taskDone, taskNeedless, type TaskResult } from './taskResult.ts'
import { unsealRoom } from './sealed.ts'

interface Args {
  payload: Payload
  task: ConferenceTask
  now: Date
  signal?: AbortSignal
}

/**
 * Brings the room of an event into line with what is wanted at this moment: makes it, changes it or closes it. A room of a provider
 * that is not the chosen one any more is closed before another is made. Throws ConferenceError.
 */
export async function runRoomTask({ payload, task, now, signal }: Args): Promise<TaskResult> {
  const { eventId } = task
  const left = unsealRoom(task.left, payload.secret)
  if (left) await close({ payload, stored: left, now, signal })
  const meeting = await findConferenceMeeting({ payload, eventId })
  if (!meeting) return left ? { ...taskDone(now), left: null } : taskNeedless
  const event = (await findRoomEvents({ payload, ids: [eventId] })).get(eventId) ?? null
  const plan = planRoom({ payload, meeting, event, now })
  const provider = conferenceOf({ conferences: optionsOf(payload).conferences, meeting })
  const stored = roomOf({ payload, meeting })
  const isElsewhere = stored !== null && !roomAt(provider, stored)
  if (stored && (isElsewhere || 'close' in plan)) {
    await close({ payload, stored, now, signal })
    await keepRoom({ payload, meetingId: meeting.id, room: null, serial: null })
  }
  if (!('open' in plan) || !provider) return taskDone(now)
  const room = roomAt(provider, stored)
  const made = await ensure({ provider, wish: plan.open, room, now, signal })
  const isAnother = room?.id !== made.id
  const serial = isAnother || !meeting.roomSerial ? newSerial() : meeting.roomSerial
  const keep = (kept: Room): Promise<void> =>
    keepRoom({ payload, meetingId: meeting.id, room: { provider: provider.name, room: kept }, serial })
  const { panellists: ids } = plan.open
  if (provider.setPanellists && ids && event) {
    // The room first: where they cannot be let in, it is there all the same.
    const panellists = isAnother ? [] : (room?.wished.panellists ?? [])
    await keep({ ...made, wished: { ...made.wished, panellists } })
    const wished = await findPanellists({ payload, event, wished: ids })
    await provider.setPanellists({ room: made, panellists: wished, now, signal })
  }
  await keep(made)
  return { ...taskDone(now), left: null }
}

/** Makes the room as it is wished; anew, where the one that there was has gone. */
async function ensure({
  provider,
  room,
  ...wanted
}: {
  provider: ConferenceProvider
  wish: RoomWish
  room: Room | null
  now: Date
  signal?: AbortSignal
}): Promise<Room> {
  try {
    return await provider.ensureRoom({ ...wanted, room })
  } catch (error) {
    const isGone = error instanceof ConferenceError && error.consequence === 'gone'
    if (!isGone || !room) throw error
    return provider.ensureRoom({ ...wanted, room: null })
  }
}

async function close({
  payload,
  stored: { provider: name, room },
  now,
  signal,
}: {
  payload: Payload
  stored: StoredRoom
  now: Date
  signal?: AbortSignal
}): Promise<void> {
  const provider = conferenceOf({
    conferences: optionsOf(payload).conferences,
    meeting: { conference: name },
  })
  await provider?.closeRoom({ room, now, signal })
}

const newSerial = (): string => randomBytes(9).toString('base64url')
