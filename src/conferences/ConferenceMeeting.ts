import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import type { Room } from './rules/ConferenceProvider.ts'
import type { RoomChoice, StoredRoom } from './rules/roomPlan.ts'
import { unsealRoom } from './sealed.ts'

/** A meeting as the conferences know it, with the columns that no access ever shows. */
export interface ConferenceMeeting extends RoomChoice {
  id: string
  event: string
  room?: string | null
  roomSerial?: string | null
  roomDiffers?: string | null
  roomCheckedAt?: string | null
  presenceSettledAt?: string | null
  recordingReadyAt?: string | null
  presentAfter?: number | null
  pendingAnnouncements?: string | null
}

const columns = {
  event: true,
  conference: true,
  host: true,
  roomKind: true,
  waitingRoom: true,
  recorded: true,
  room: true,
  roomSerial: true,
  roomDiffers: true,
  roomCheckedAt: true,
  presenceSettledAt: true,
  recordingReadyAt: true,
  presentAfter: true,
  pendingAnnouncements: true,
} as const

/** Finds meetings past all access: their rooms are columns that it never shows. */
export async function findConferenceMeetings({
  payload,
  where,
}: {
  payload: Payload
  where: Where
}): Promise<ConferenceMeeting[]> {
  const { docs } = await payload.db.find<ConferenceMeeting>({
    collection: optionsOf(payload).slugs.meetings,
    where,
    select: columns,
    pagination: false,
  })
  return docs
}

/** Finds the meeting of an event; null where it has none. */
export async function findConferenceMeeting({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<ConferenceMeeting | null> {
  const [meeting] = await findConferenceMeetings({ payload, where: { event: { equals: eventId } } })
  return meeting ?? null
}

/** The room at the provider that is chosen now; null where there is none, or one that another provider made. */
export function roomAt(provider: { name: string } | null, stored: StoredRoom | null): Room | null {
  return stored && stored.provider === provider?.name ? stored.room : null
}

/** The room of a meeting; null where there is none yet, or it was encrypted by another secret. */
export function roomOf({
  payload,
  meeting,
}: {
  payload: Payload
  meeting: Pick<ConferenceMeeting, 'room'> | null
}): StoredRoom | null {
  return unsealRoom(meeting?.room, payload.secret)
}
