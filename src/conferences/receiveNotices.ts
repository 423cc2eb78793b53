import type { Payload } from 'payload'
import { updateQuietly } from '../database/updateQuietly.ts'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { type ConferenceMeeting, findConferenceMeetings, roomOf } from './ConferenceMeeting.ts'
import { inspectRoom } from './inspectRoom.ts'
import { knownStays } from './knownStays.ts'
import type { ConferenceProvider, Notice } from './rules/ConferenceProvider.ts'
import { findRoomEvents } from './roomEvents.ts'
import { settleAttendance } from './settleAttendance.ts'
import { storeStays } from './storeStays.ts'

/**
 * Stores what a provider tells on its own. Told twice, it is stored once; of a room that is not ours, nothing is. What a notice makes
 * worth a look is looked at afterwards, since providers wait for the answer for seconds alone.
 */
export async function receiveNotices({
  payload,
  provider,
  notices,
  now,
}: {
  payload: Payload
  provider: ConferenceProvider
  notices: readonly Notice[]
  now: Date
}): Promise<void> {
  if (notices.length === 0) return
  const meetings = await findByRoom({ payload, provider })
  for (const notice of notices) {
    const meeting = meetings.get(notice.roomId)
    if (!meeting) continue
    if (notice.kind === 'stayed') {
      const eventId = String(meeting.event)
      const domain = provider.pseudonymDomain ?? 'invalid'
      const stays = await knownStays({ payload, eventId, domain, stays: notice.stays })
      await storeStays({ payload, eventId, source: 'provider', stays })
      // What is told once it was settled changes what it came to; before, it is settled when all is known.
      const event = meeting.presenceSettledAt
        ? (await findRoomEvents({ payload, ids: [eventId] })).get(eventId)
        : undefined
      if (event) await settleAttendance({ payload, meeting, event, now })
    }
    if (notice.kind === 'recordingReady') {
      await updateQuietly({
        payload,
        collection: optionsOf(payload).slugs.meetings,
        where: { id: { equals: meeting.id } },
        data: { recordingReadyAt: notice.at },
      })
    }
    if (['changed', 'removed', 'converted'].includes(notice.kind)) {
      void inspectRoom({ payload, meeting, now }).catch((error: unknown) =>
        payload.logger.error({ err: toLoggableError(error), msg: 'A room could not be looked at' }),
      )
    }
  }
}

/** The meetings of a provider by the numbers of their rooms, which are encrypted where they are stored. */
async function findByRoom({
  payload,
  provider,
}: {
  payload: Payload
  provider: ConferenceProvider
}): Promise<ReadonlyMap<string, ConferenceMeeting>> {
  const meetings = await findConferenceMeetings({ payload, where: { room: { exists: true } } })
  return new Map(
    meetings.flatMap((meeting) => {
      const stored = roomOf({ payload, meeting })
      return stored?.provider === provider.name ? [[stored.room.id, meeting] as const] : []
    }),
  )
}

/** The provider of a name in an address; null where there is none that takes requests. */
export function receiverOf({
  payload,
  name,
}: {
  payload: Payload
  name: string
}): (ConferenceProvider & Required<Pick<ConferenceProvider, 'receive'>>) | null {
  const provider = optionsOf(payload).conferences.find((each) => each.name === name)
  const { receive } = provider ?? {}
  return provider && receive ? { ...provider, receive } : null
}
