import type { Payload } from 'payload'
import { updateQuietly } from '../database/updateQuietly.ts'
import { eventSpan } from '../events/rules/eventPhase.ts'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { type ConferenceMeeting, findConferenceMeetings, roomOf } from './ConferenceMeeting.ts'
import { findRoomEvents } from './roomEvents.ts'
import { conferenceOf, linkByHand } from './rules/conferenceOf.ts'
import { type RoomDifferences, roomDifferences } from './rules/roomDifferences.ts'

/** Milliseconds that a look at a room may take. */
const patience = 6000

/**
 * Looks what the room of a meeting is like at its provider, and stores what differs. Where that cannot be asked, or nobody answers,
 * what was known before stays.
 */
export async function inspectRoom({
  payload,
  meeting,
  now,
}: {
  payload: Payload
  meeting: ConferenceMeeting
  now: Date
}): Promise<void> {
  const stored = roomOf({ payload, meeting })
  const { conferences } = optionsOf(payload)
  const provider = conferenceOf({ conferences, meeting: { conference: stored?.provider } })
  if (!stored || !provider?.inspectRoom) return
  try {
    const { room } = stored
    const signal = AbortSignal.timeout(patience)
    const found = await provider.inspectRoom({ room, now, signal })
    await keepDifferences({
      payload,
      meetingId: meeting.id,
      differences: roomDifferences({ found, wished: room.wished }),
      now,
    })
  } catch (error) {
    payload.logger.warn({
      conference: provider.name,
      err: toLoggableError(error),
      msg: 'A room could not be looked at',
    })
  }
}

async function keepDifferences({
  payload,
  meetingId,
  differences,
  now,
}: {
  payload: Payload
  meetingId: string
  differences: RoomDifferences | null
  now: Date
}): Promise<void> {
  await updateQuietly({
    payload,
    collection: optionsOf(payload).slugs.meetings,
    where: { id: { equals: meetingId } },
    data: {
      roomDiffers: differences && JSON.stringify(differences),
      roomCheckedAt: now.toISOString(),
    },
  })
}

const hour = 60 * 60_000

/** Milliseconds before the start from which a room is looked at from time to time. */
const looksBefore = 24 * hour

/** Milliseconds between two such looks: forty events a day cost no more requests than a tenth of their people. */
const looksEvery = 6 * hour

/** Looks at the rooms of events that begin within a day, each every six hours: their providers may have told nothing. */
export async function inspectComingRooms({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  if (optionsOf(payload).conferences.length === 0) return
  const meetings = await findConferenceMeetings({
    payload,
    where: { and: [{ room: { exists: true } }, { conference: { not_equals: linkByHand } }] },
  })
  const events = await findRoomEvents({ payload, ids: meetings.map(({ event }) => String(event)) })
  for (const meeting of meetings) {
    const event = events.get(String(meeting.event))
    if (!event || event.isTrashed) continue
    const { startsAt, endsAt } = eventSpan(event)
    const isNear = now.getTime() >= Date.parse(startsAt) - looksBefore && now.getTime() < Date.parse(endsAt)
    const lookedAt = meeting.roomCheckedAt ? Date.parse(meeting.roomCheckedAt) : 0
    if (isNear && now.getTime() - lookedAt >= looksEvery) await inspectRoom({ payload, meeting, now })
  }
}
