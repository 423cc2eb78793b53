import type { Room, Stay } from '../rules/ConferenceProvider.ts'
import type { BigBlueButtonApi } from './BigBlueButtonApi.ts'
import { findMeetingInfo } from './openSession.ts'
import { attendeesIn, textOf } from './rules/answerFields.ts'

const minute = 60_000

/** Milliseconds of which being seen several times makes one stay, so that there are not as many as there are looks. */
const stretch = 5 * minute

/** Milliseconds after the end within which the server may still tell by itself who was there: it does so once it has worked off what it recorded. */
const toldWithin = 6 * 60 * minute

/**
 * Who is there at this moment, by the ids that they joined with; a look counts as being there until the next one, a minute later. Nothing
 * is remembered between two looks, so that it does not matter which process takes them.
 */
export async function bigBlueButtonPresence({
  api,
  room: { id, wished },
  isTold,
  now,
  signal,
}: {
  api: BigBlueButtonApi
  room: Room
  /** Whether the server is told where it can tell who was there. */
  isTold: boolean
  now: Date
  signal?: AbortSignal
}): Promise<{ stays: Stay[]; isFinal: boolean }> {
  const found = await findMeetingInfo({ api, id, signal })
  if (!found) {
    const since = now.getTime() - Date.parse(wished.endsAt)
    return { stays: [], isFinal: since >= (isTold ? toldWithin : 0) }
  }
  const session = textOf(found.createTime)
  const within = Math.floor(now.getTime() / stretch)
  const from = now.toISOString()
  const until = new Date(now.getTime() + minute).toISOString()
  const stays = [...new Set(attendeesIn(found))].map((registrationId) => ({
    person: { registrationId },
    from,
    until,
    key: `seen:${session}:${registrationId}:${within}`,
  }))
  return { stays, isFinal: false }
}
