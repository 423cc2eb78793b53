import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import type { ConferenceMeeting } from './ConferenceMeeting.ts'
import { conferenceOf } from './rules/conferenceOf.ts'
import { type RoomEvent, type RoomPlan, roomPlan } from './rules/roomPlan.ts'

/** What is to become of the room of an event, by what is stored. */
export function planRoom({
  payload,
  meeting,
  event,
  now,
}: {
  payload: Payload
  meeting: ConferenceMeeting | null
  event: (RoomEvent & { slug: string }) | null
  now: Date
}): RoomPlan {
  const { conferences, addresses } = optionsOf(payload)
  const provider = conferenceOf({ conferences, meeting })
  const pageUrl = event ? addresses.urlOf(addresses.de.event(event.slug)) : ''
  return roomPlan({ event, choice: meeting, provider, pageUrl, now })
}
