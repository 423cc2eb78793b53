import type { Payload } from 'payload'
import { updateQuietly } from '../database/updateQuietly.ts'
import { optionsOf } from '../options.ts'
import type { StoredRoom } from './rules/roomPlan.ts'
import { seal } from './sealed.ts'

/** Stores the room of a meeting, encrypted and past all hooks: nobody is told that the meeting has changed. */
export async function keepRoom({
  payload,
  meetingId,
  room,
  serial,
}: {
  payload: Payload
  meetingId: string
  /** Null where there is none any more. */
  room: StoredRoom | null
  /** Names the room that people are admitted to. */
  serial: string | null
}): Promise<void> {
  await updateQuietly({
    payload,
    collection: optionsOf(payload).slugs.meetings,
    where: { id: { equals: meetingId } },
    data: { room: room && seal(room, payload.secret), roomSerial: serial, roomDiffers: null },
  })
}
