import { z } from 'zod'
import type { Room, RoomKind, Stay } from '../rules/ConferenceProvider.ts'
import { readZoomAnswer, readZoomList } from './rules/zoomAnswer.ts'
import { participant, stayIn } from './rules/zoomStay.ts'
import type { ZoomApi } from './ZoomApi.ts'
import { readZoomPages } from './zoomPages.ts'
import { isGone, readZoomRoom, zoomPathOf } from './zoomRooms.ts'

interface Call {
  api: ZoomApi
  now: Date
  signal?: AbortSignal
}

const minute = 60_000

/** Milliseconds after the end by which a report is whole, where there is one. */
const reportAfter = 15 * minute

/** Milliseconds after the end from which no report means that there will be none, such as for one person alone. */
const noReportAfter = 60 * minute

/** Encoded twice where Zoom takes a part of it for one of the address. */
export function encodeUuid(uuid: string): string {
  const once = encodeURIComponent(uuid)
  return uuid.startsWith('/') || uuid.includes('//') ? encodeURIComponent(once) : once
}

/**
 * Who was there, by Zoom's report of each time that the room was opened: again where its host comes back after a fault. A row is one
 * coming, to a breakout room too; who only waited to be let in was not there. Matched by number and pseudonym; names are not read.
 * Nothing new is to come once nobody is there any more and each time has its report, or has had an hour for it. A room that was never opened may
 * still be.
 */
export async function zoomPresence({
  room,
  ...call
}: Call & { room: Room }): Promise<{ stays: Stay[]; isFinal: boolean }> {
  const { found, kind } = (await readZoomRoom({ room, ...call })) ?? { found: null, kind: room.wished.kind }
  const times = await instancesOf({ roomId: room.id, kind, ...call })
  const stays: Stay[] = []
  const isSettled: boolean[] = []
  let lastEnd = 0
  for (const uuid of times) {
    const rows = await reportOf({ kind, uuid, ...call })
    stays.push(...rows.flatMap((told) => (told.join_time ? stayIn({ uuid, told }) : [])))
    const ended = await endOf({ kind, uuid, rows, ...call })
    const since = ended === null ? 0 : call.now.getTime() - ended
    lastEnd = Math.max(lastEnd, ended ?? 0)
    isSettled.push(since >= (rows.length > 0 ? reportAfter : noReportAfter))
  }
  const isRunning = found?.status === 'started'
  // Whoever tried the room out days before has a time of their own.
  const wasHeld = lastEnd >= Date.parse(room.wished.startsAt)
  return { stays, isFinal: !isRunning && wasHeld && isSettled.every(Boolean) }
}

/** The times that a room was opened and closed again, by Zoom's number for each. */
async function instancesOf({
  api,
  roomId,
  kind,
  ...call
}: Call & { roomId: string; kind: RoomKind }): Promise<string[]> {
  const list = zoomPathOf(kind)
  try {
    const answer = await api.call({ path: `/past_${list}/${roomId}/instances`, ...call })
    return readZoomList(z.object({ uuid: z.string().min(1) }), answer[list]).map(({ uuid }) => uuid)
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

/** None where there is no report: not yet, or never. */
async function reportOf({
  api,
  kind,
  uuid,
  ...call
}: Call & { kind: RoomKind; uuid: string }): Promise<z.output<typeof participant>[]> {
  const path = `/report/${zoomPathOf(kind)}/${encodeUuid(uuid)}/participants`
  try {
    return await readZoomPages({
      ask: (query) => api.call({ path, query: { include_fields: 'registrant_id', ...query }, ...call }),
      list: 'participants',
      entry: participant,
    })
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

const details = z.object({ end_time: z.string().optional().catch(undefined) })

/** When one such time ended: when the last person left, and Zoom is asked where its report is not there; null while that is not known either. */
async function endOf({
  api,
  kind,
  uuid,
  rows,
  ...call
}: Call & {
  kind: RoomKind
  uuid: string
  rows: readonly z.output<typeof participant>[]
}): Promise<number | null> {
  if (rows.length > 0) return Math.max(...rows.map(({ leave_time }) => Date.parse(leave_time ?? '') || 0))
  try {
    const answer = await api.call({ path: `/report/${zoomPathOf(kind)}/${encodeUuid(uuid)}`, ...call })
    return Date.parse(readZoomAnswer(details, answer).end_time ?? '') || null
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}
