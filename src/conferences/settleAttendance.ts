import type { Payload } from 'payload'
import type { ConferenceMeeting } from './ConferenceMeeting.ts'
import type { RoomEvent } from './rules/roomPlan.ts'

/** Writes to registrations what is known of who was in the conference. */
export async function settleAttendance(_: {
  payload: Payload
  meeting: ConferenceMeeting
  event: RoomEvent
  now: Date
}): Promise<void> {}
