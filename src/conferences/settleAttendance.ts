import type { Payload } from 'payload'
import { updateQuietly } from '../database/updateQuietly.ts'
import { optionsOf } from '../options.ts'
import { effectsOfAttendance } from '../participation/rules/attendance.ts'
import type { ConferenceMeeting } from './ConferenceMeeting.ts'
import { minutesPresent, type KnownStayTimes } from './rules/mergeStays.ts'
import { pairStays } from './rules/pairStays.ts'
import type { RoomEvent } from './rules/roomPlan.ts'

interface StoredStay {
  id: string
  registrationId: string
  cameAt: string
  leftAt?: string | null
  key: string
}

interface Counted {
  id: string
  attended?: boolean | null
  attendedHow?: 'byHand' | 'conference' | null
  minutesPresent?: number | null
}

/**
 * Writes to registrations for how long each person was in the conference, and that they attended where that was long enough. What an
 * editor has noted by hand stays, a tick as well as one taken back. Only what a provider told counts: a click on our page is
 * a coming, and no time.
 */
export async function settleAttendance({
  payload,
  meeting: { presentAfter },
  event,
  now,
}: {
  payload: Payload
  meeting: ConferenceMeeting
  event: RoomEvent
  now: Date
}): Promise<void> {
  const { slugs } = optionsOf(payload)
  const { docs: stays } = await payload.db.find<StoredStay>({
    collection: slugs.presences,
    where: { and: [{ eventId: { equals: event.id } }, { source: { equals: 'provider' } }] },
    pagination: false,
  })
  const byPerson = new Map<string, (KnownStayTimes & { key: string })[]>()
  for (const { registrationId, cameAt, leftAt, key } of stays) {
    const known = byPerson.get(registrationId) ?? []
    known.push({
      from: new Date(cameAt).toISOString(),
      until: leftAt ? new Date(leftAt).toISOString() : null,
      key,
    })
    byPerson.set(registrationId, known)
  }
  const { docs: people } = await payload.db.find<Counted>({
    collection: slugs.registrations,
    where: { and: [{ id: { in: [...byPerson.keys()] } }, { status: { equals: 'confirmed' } }] },
    select: { attended: true, attendedHow: true, minutesPresent: true },
    pagination: false,
  })
  for (const person of people) {
    const minutes = minutesPresent({ stays: pairStays(byPerson.get(String(person.id)) ?? []), event })
    const mayDecide = presentAfter && person.attendedHow !== 'byHand' && !person.attended
    const attends = mayDecide && minutes >= presentAfter
    if (minutes === person.minutesPresent && !attends) continue
    await updateQuietly({
      payload,
      collection: slugs.registrations,
      where: {
        and: [
          { id: { equals: person.id } },
          // Whoever ticks meanwhile knows better.
          ...(attends ? [{ attendedHow: { not_equals: 'byHand' } }] : []),
        ],
      },
      data: {
        minutesPresent: minutes,
        ...(attends && effectsOfAttendance({ attended: true, by: null, how: 'conference', now })),
      },
    })
  }
}
