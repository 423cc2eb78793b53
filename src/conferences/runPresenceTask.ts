import type { Payload } from 'payload'
import { updateQuietly } from '../database/updateQuietly.ts'
import { eventSpan } from '../events/rules/eventPhase.ts'
import { optionsOf } from '../options.ts'
import { storedAnswer } from '../outbox/rules/answer.ts'
import { findConferenceMeeting, roomOf } from './ConferenceMeeting.ts'
import type { ConferenceTask } from './ConferenceTask.ts'
import { knownStays } from './knownStays.ts'
import { findRoomEvents } from './roomEvents.ts'
import { conferenceOf } from './rules/conferenceOf.ts'
import { isPresenceDue, nextPresenceAt } from './rules/presenceTimes.ts'
import { settleAttendance } from './settleAttendance.ts'
import { storeStays } from './storeStays.ts'
import { taskDone, taskNeedless, type TaskResult } from './taskResult.ts'

/** Asks who was in the conference of an event, until nothing new is to be learnt. Throws ConferenceError. */
export async function runPresenceTask({
  payload,
  task: { eventId },
  now,
  signal,
}: {
  payload: Payload
  task: ConferenceTask
  now: Date
  signal?: AbortSignal
}): Promise<TaskResult> {
  const meeting = await findConferenceMeeting({ payload, eventId })
  const stored = roomOf({ payload, meeting })
  const provider = conferenceOf({
    conferences: optionsOf(payload).conferences,
    meeting: { conference: stored?.provider },
  })
  const event = (await findRoomEvents({ payload, ids: [eventId] })).get(eventId)
  if (!meeting || !stored || !provider?.presence || !event) return taskNeedless
  if (!isPresenceDue({ provider, event, settledAt: meeting.presenceSettledAt ?? null, now }))
    return taskNeedless
  const { stays: told, isFinal } = await provider.presence({ room: stored.room, now, signal })
  const domain = provider.pseudonymDomain ?? 'invalid'
  const stays = await knownStays({ payload, eventId, domain, stays: told })
  await storeStays({ payload, eventId, source: 'provider', stays })
  await settleAttendance({ payload, meeting, event, now })
  const isOver = now.getTime() >= Date.parse(eventSpan(event).endsAt)
  if (!isFinal || !isOver) {
    return {
      state: 'queued',
      attempts: 0,
      nextAttemptAt: nextPresenceAt({ event, now }),
      lastAnswer: storedAnswer('presenceFollows'),
    }
  }
  await updateQuietly({
    payload,
    collection: optionsOf(payload).slugs.meetings,
    where: { id: { equals: meeting.id } },
    data: { presenceSettledAt: now.toISOString() },
  })
  return taskDone(now)
}
