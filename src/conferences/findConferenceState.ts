import type { Payload, Where } from 'payload'
import { describeAnswer } from '../i18n/describeAnswer.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { findConferenceMeetings, roomOf } from './ConferenceMeeting.ts'
import { inspectRoom } from './inspectRoom.ts'
import { conferenceOf } from './rules/conferenceOf.ts'
import type { ConferenceState } from './rules/conferenceState.ts'
import { findStaffDoors } from './staffDoors.ts'
import type { RoomDifferences } from './rules/roomDifferences.ts'

/** Milliseconds for which what was seen of a room is recent enough for whoever looks at it. */
const recently = 60_000

/** How many faults are told one by one. */
const toldFaults = 5

/**
 * What editors see of the conference of a meeting; null where its link is entered by hand. The room is looked at at its provider where
 * that was not done within a minute.
 */
export async function findConferenceState({
  payload,
  meetingId,
  locale,
  now,
}: {
  payload: Payload
  meetingId: string
  locale: Locale
  now: Date
}): Promise<ConferenceState | null> {
  const find = async () =>
    (await findConferenceMeetings({ payload, where: { id: { equals: meetingId } } }))[0] ?? null
  const known = await find()
  const provider = conferenceOf({ conferences: optionsOf(payload).conferences, meeting: known })
  if (!known || !provider) return null
  const checkedAt = known.roomCheckedAt ? Date.parse(known.roomCheckedAt) : 0
  if (now.getTime() - checkedAt >= recently) await inspectRoom({ payload, meeting: known, now })
  const meeting = (await find()) ?? known
  const eventId = String(meeting.event)
  return {
    provider: provider.label,
    hasRoom: roomOf({ payload, meeting }) !== null,
    differences: meeting.roomDiffers ? (JSON.parse(meeting.roomDiffers) as RoomDifferences) : null,
    people:
      provider.access === 'personal'
        ? await countPeople({ payload, eventId, serial: meeting.roomSerial ?? null })
        : null,
    recordingReadyAt: meeting.recordingReadyAt ?? null,
    faults: await findFaults({ payload, eventId, locale }),
    doors: await findStaffDoors({ payload, eventId, now }),
  }
}

async function countPeople({
  payload,
  eventId,
  serial,
}: {
  payload: Payload
  eventId: string
  serial: string | null
}): Promise<{ confirmed: number; admitted: number }> {
  const collection = optionsOf(payload).slugs.registrations
  const confirmed: Where[] = [{ event: { equals: eventId } }, { status: { equals: 'confirmed' } }]
  const count = async (where: Where[]): Promise<number> =>
    (await payload.db.count({ collection, where: { and: where } })).totalDocs
  return {
    confirmed: await count(confirmed),
    admitted: serial === null ? 0 : await count([...confirmed, { admittedTo: { equals: serial } }]),
  }
}

/** What is the matter with tasks that have failed, or wait for another try; each sentence once. */
async function findFaults({
  payload,
  eventId,
  locale,
}: {
  payload: Payload
  eventId: string
  locale: Locale
}): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string; lastAnswer?: string | null }>({
    collection: optionsOf(payload).slugs.conferenceTasks,
    where: {
      and: [
        { eventId: { equals: eventId } },
        {
          or: [
            { state: { equals: 'failed' } },
            { and: [{ state: { equals: 'queued' } }, { attempts: { greater_than: 0 } }] },
          ],
        },
      ],
    },
    // Of the room first.
    sort: ['-kind', '-updatedAt'],
    limit: 100,
    pagination: false,
  })
  const sentences = docs.flatMap(({ lastAnswer }) =>
    lastAnswer ? [describeAnswer({ stored: lastAnswer, locale })] : [],
  )
  return [...new Set(sentences)].slice(0, toldFaults)
}
