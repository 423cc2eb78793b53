import { z } from 'zod'
import { ConferenceError } from '../rules/ConferenceError.ts'
import type { Room, RoomWish } from '../rules/ConferenceProvider.ts'
import type { BigBlueButtonApi } from './BigBlueButtonApi.ts'
import { createQuery, roomIdOf, type Told } from './rules/createQuery.ts'
import { textOf } from './rules/answerFields.ts'

/** What is kept of the session that was opened last. */
const session = z.object({
  /** What it was made with: other values for the same session are refused. */
  createdWith: z.string(),
  /** Which session it is: links of another one do not lead into it. */
  createTime: z.string(),
})

/** The room of an event as it is stored. Nothing is made at the server, where a room lives for minutes alone without people. */
export function roomOfWish({ wish, room, told }: { wish: RoomWish; room: Room | null; told: Told }): Room {
  const id = room?.id ?? roomIdOf({ secret: told.secret, eventId: wish.eventId })
  return { id, wished: wish, ...(room?.own && { own: room.own }) }
}

/**
 * Opens the session of a room, or finds the one that is open: it keeps the values that it was made with, and newer ones are for the next.
 * Throws ConferenceError.
 */
export async function openSession({
  api,
  wish,
  room: stored,
  told,
  signal,
}: {
  api: BigBlueButtonApi
  wish: RoomWish
  room: Room | null
  told: Told
  signal?: AbortSignal
}): Promise<{ room: Room; createTime: string }> {
  const room = roomOfWish({ wish, room: stored, told })
  const { id } = room
  const query = createQuery({ wish, id, told })
  const createdWith = query.toString()
  const known = session.safeParse(room.own).data ?? null
  if (known && known.createdWith !== createdWith) {
    const createTime = await findSession({ api, id, signal })
    // Another process may have made it anew meanwhile.
    if (createTime) return { room: { ...room, own: { ...known, createTime } }, createTime }
  }
  const createTime = await create({ api, id, query, signal })
  return { room: { ...room, own: { createdWith, createTime } }, createTime }
}

async function create({
  api,
  id,
  query,
  signal,
}: {
  api: BigBlueButtonApi
  id: string
  query: URLSearchParams
  signal?: AbortSignal
}): Promise<string> {
  try {
    return timeIn(await api.call('create', query, { signal }))
  } catch (error) {
    if (!(error instanceof ConferenceError) || error.value !== 'idNotUnique') throw error
    // Open already, and made with other values, at the same moment or before what was stored of it was lost.
    const createTime = await findSession({ api, id, signal })
    if (createTime) return createTime
    // It ended between the two.
    return timeIn(await api.call('create', query, { signal }))
  }
}

async function findSession({
  api,
  id,
  signal,
}: {
  api: BigBlueButtonApi
  id: string
  signal?: AbortSignal
}): Promise<string | null> {
  const found = await findMeetingInfo({ api, id, signal })
  return found && textOf(found.hasBeenForciblyEnded) !== 'true' ? timeIn(found) : null
}

/** What the server says of an open session; null where there is none. Throws ConferenceError. */
export async function findMeetingInfo({
  api,
  id,
  signal,
}: {
  api: BigBlueButtonApi
  id: string
  signal?: AbortSignal
}): Promise<Record<string, unknown> | null> {
  try {
    return await api.call('getMeetingInfo', new URLSearchParams({ meetingID: id }), { signal })
  } catch (error) {
    if (error instanceof ConferenceError && error.consequence === 'gone') return null
    throw error
  }
}

function timeIn({ createTime }: Record<string, unknown>): string {
  const time = textOf(createTime)
  if (/^\d{1,16}$/.test(time)) return time
  throw new ConferenceError({ fault: 'unexpectedAnswer', consequence: 'retry', value: 'createTime' })
}
