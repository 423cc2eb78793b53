import type { Payload, Where } from 'payload'
import { compareAndSetMany } from '../database/compareAndSetMany.ts'
import type { EventChange } from '../events/rules/changes.ts'
import { eventFactsOf } from '../events/rules/eventFacts.ts'
import { optionsOf } from '../options.ts'
import { effectsOfAttendance, isAttendanceOpen } from './rules/attendance.ts'

const attendedAt = (eventId: string | number): Where => ({
  and: [{ event: { equals: eventId } }, { attended: { equals: true } }],
})

/** How many ticks of attendance a change of an event would clear, since it would only begin later. */
export async function countClearedAttendance({
  payload,
  eventId,
  change: { before, after },
  now,
}: {
  payload: Payload
  eventId: string | number
  change: Pick<EventChange, 'before' | 'after'>
  now: Date
}): Promise<number> {
  const [wasOpen, isOpen] = [before, after].map((event) => {
    const startsAt = event && eventFactsOf(event).startsAt.at
    return startsAt ? isAttendanceOpen({ startsAt, now }) : false
  })
  if (!wasOpen || isOpen) return 0
  const collection = optionsOf(payload).slugs.registrations
  return (await payload.db.count({ collection, where: attendedAt(eventId) })).totalDocs
}

/** Clears all ticks of attendance at an event, of which none can be true before it begins. */
export function clearAttendance({
  payload,
  eventId,
  now,
}: {
  payload: Payload
  eventId: string | number
  now: Date
}): Promise<void> {
  return compareAndSetMany({
    payload,
    collection: optionsOf(payload).slugs.registrations,
    where: attendedAt(eventId),
    data: { ...effectsOfAttendance({ attended: false, by: null, how: null, now }) },
  })
}
