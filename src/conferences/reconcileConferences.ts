import type { Payload, Where } from 'payload'
import { idsIn } from '../events/eventDocuments.ts'
import { eventPhase } from '../events/rules/eventPhase.ts'
import { optionsOf } from '../options.ts'
import { type ConferenceMeeting, findConferenceMeetings, roomAt, roomOf } from './ConferenceMeeting.ts'
import { planRoom } from './planRoom.ts'
import { findRoomEvents } from './roomEvents.ts'
import { conferenceOf, linkByHand } from './rules/conferenceOf.ts'
import { givenUpAccess } from './rules/givenUpAccess.ts'
import { isPresenceDue } from './rules/presenceTimes.ts'
import { type RoomEvent, wishMark } from './rules/roomPlan.ts'
import { type WantedTask, wantTasks } from './wantTasks.ts'

/** Milliseconds for which a room that is not needed any more stays: a mistake is taken back until then. */
export const closesAfter = 10 * 60_000

/** How many people of one event are put into the outbox at a time. */
const pageSize = 500

/**
 * Compares what events and registrations want of conference providers with what is stored, and puts into the outbox what
 * differs. It looks at how things are and not at what has happened, so that nothing is missed, however it came about. Safe in any
 * number of processes at once. Returns how many tasks became due.
 */
export async function reconcileConferences({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const { conferences } = optionsOf(payload)
  if (conferences.length === 0) return 0
  const meetings = await findConferenceMeetings({
    payload,
    where: {
      or: [
        { and: [{ conference: { exists: true } }, { conference: { not_equals: linkByHand } }] },
        { room: { exists: true } },
      ],
    },
  })
  if (meetings.length === 0) return 0
  const events = await findRoomEvents({ payload, ids: meetings.flatMap(({ event }) => idsIn([event])) })
  let count = 0
  for (const meeting of meetings) {
    const [eventId = ''] = idsIn([meeting.event])
    const tasks = await tasksOf({ payload, meeting, eventId, event: events.get(eventId) ?? null, now })
    count += await wantTasks({ payload, tasks, now })
  }
  return count
}

async function tasksOf({
  payload,
  meeting,
  eventId,
  event,
  now,
}: {
  payload: Payload
  meeting: ConferenceMeeting
  eventId: string
  event: (RoomEvent & { slug: string }) | null
  now: Date
}): Promise<WantedTask[]> {
  const { conferences } = optionsOf(payload)
  const provider = conferenceOf({ conferences, meeting })
  const stored = roomOf({ payload, meeting })
  const plan = planRoom({ payload, meeting, event, now })
  const about = {
    eventId,
    title: event?.title ?? '–',
    conference: provider?.name ?? stored?.provider ?? linkByHand,
  }
  if ('close' in plan) {
    if (!stored) return []
    const at = new Date(now.getTime() + (event ? closesAfter : 0))
    return [{ ...about, kind: 'room', wanted: 'close', at }]
  }
  const room: WantedTask[] = []
  const isElsewhere = stored !== null && !roomAt(provider, stored)
  if (isElsewhere && !provider && meeting.conference !== linkByHand) return room
  if (isElsewhere || 'open' in plan) {
    const wanted =
      provider && 'open' in plan ? wishMark({ provider: provider.name, wish: plan.open }) : 'close'
    const is = stored && wishMark({ provider: stored.provider, wish: stored.room.wished })
    if (isElsewhere || is !== wanted) room.push({ ...about, kind: 'room', wanted, at: now })
    const { host, kind } = stored?.room.wished ?? {}
    const isToBeAnother = 'open' in plan && (plan.open.host !== host || plan.open.kind !== kind)
    if (isElsewhere || isToBeAnother) return room
  }
  if (!provider || !stored || !event) return room
  const isAsked = isPresenceDue({ provider, event, settledAt: meeting.presenceSettledAt ?? null, now })
  const presence: WantedTask = { ...about, kind: 'presence', wanted: event.endsAt, at: now }
  const isPersonal = provider.access === 'personal' && eventPhase({ ...event, now }) !== 'over'
  // People come in though a change of the room has failed.
  return [
    ...room,
    ...(isAsked ? [presence] : []),
    ...(isPersonal ? await peopleOf({ payload, about, serial: meeting.roomSerial ?? '', now }) : []),
  ]
}

/** Who has a seat and no link of the room that there is now, and who has a link and no seat any more. */
async function peopleOf({
  payload,
  about,
  serial,
  now,
}: {
  payload: Payload
  about: Pick<WantedTask, 'eventId' | 'title' | 'conference'>
  serial: string
  now: Date
}): Promise<WantedTask[]> {
  const find = async (where: Where[]): Promise<{ id: string; admittedTo?: string | null }[]> => {
    const { docs } = await payload.db.find<{ id: string; admittedTo?: string | null }>({
      collection: optionsOf(payload).slugs.registrations,
      where: { and: [{ event: { equals: about.eventId } }, ...where] },
      select: { admittedTo: true },
      sort: 'createdAt',
      limit: pageSize,
      pagination: false,
    })
    return docs
  }
  const isConfirmed: Where = { status: { equals: 'confirmed' } }
  const coming = await find([
    isConfirmed,
    { or: [{ admittedTo: { exists: false } }, { admittedTo: { not_equals: serial } }] },
  ])
  const going = await find([{ status: { not_equals: 'confirmed' } }, { admittedTo: { exists: true } }])
  const task = (id: string, wanted: string): WantedTask => ({
    ...about,
    kind: 'person',
    registrationId: String(id),
    wanted,
    at: now,
  })
  return [
    ...coming.map(({ id, admittedTo }) =>
      task(id, `${admittedTo === givenUpAccess ? 'anew' : 'in'}:${serial}`),
    ),
    ...going.map(({ id }) => task(id, 'out')),
  ]
}
