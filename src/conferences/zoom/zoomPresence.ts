import { z } from 'zod'
import type { Room, Stay } from '../rules/ConferenceProvider.ts'
import type { ZoomApi } from './ZoomApi.ts'
import { isGone, zoomPathOf } from './zoomRooms.ts'

const row = z.object({
  user_id: z.string().optional(),
  participant_user_id: z.string().optional(),
  user_email: z.string().optional(),
  registrant_id: z.string().optional(),
  join_time: z.string(),
  leave_time: z.string().optional(),
  status: z.string().optional(),
})

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
 * Who was there, by Zoom's report of each time that the room was opened. A row is one coming, to a breakout room too; who only waited
 * to be let in was not there. Matched by number and pseudonym; names are not read.
 */
export async function zoomPresence({
  api,
  room,
  ...call
}: {
  api: ZoomApi
  room: Room
  now: Date
  signal?: AbortSignal
}): Promise<{ stays: Stay[]; isFinal: boolean }> {
  const kind = zoomPathOf(room.wished.kind)
  const stays: Stay[] = []
  for (const uuid of await instancesOf({ api, room, ...call })) {
    for (const entry of await reportOf({ api, kind, uuid, ...call })) {
      if (entry.status === 'in_waiting_room') continue
      const person = entry.registrant_id
        ? { personId: entry.registrant_id }
        : entry.user_email
          ? { pseudonym: entry.user_email }
          : null
      if (!person) continue
      const who = entry.registrant_id ?? entry.user_email ?? ''
      const device = entry.participant_user_id ?? entry.user_id ?? ''
      const key = `zoom:${uuid}:${who}:${device}:${entry.join_time}`
      stays.push({ person, from: entry.join_time, until: entry.leave_time ?? null, key })
    }
  }
  const since = call.now.getTime() - Date.parse(room.wished.endsAt)
  return { stays, isFinal: since >= noReportAfter || (stays.length > 0 && since >= reportAfter) }
}

async function instancesOf({
  api,
  room,
  ...call
}: {
  api: ZoomApi
  room: Room
  now: Date
  signal?: AbortSignal
}): Promise<string[]> {
  const kind = zoomPathOf(room.wished.kind)
  try {
    const answer = await api.call({ path: `/past_${kind}/${room.id}/instances`, ...call })
    return z
      .array(z.object({ uuid: z.string() }))
      .parse(answer[kind] ?? [])
      .map(({ uuid }) => uuid)
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

async function reportOf({
  api,
  kind,
  uuid,
  ...call
}: {
  api: ZoomApi
  kind: 'meetings' | 'webinars'
  uuid: string
  now: Date
  signal?: AbortSignal
}): Promise<z.output<typeof row>[]> {
  const all: z.output<typeof row>[] = []
  try {
    for (let token = ''; ;) {
      const query = {
        page_size: 300,
        include_fields: 'registrant_id',
        ...(token && { next_page_token: token }),
      }
      const page = await api.call({
        path: `/report/${kind}/${encodeUuid(uuid)}/participants`,
        query,
        ...call,
      })
      all.push(...z.array(row).parse(page.participants ?? []))
      token = typeof page.next_page_token === 'string' ? page.next_page_token : ''
      if (!token) return all
    }
  } catch (error) {
    // Not there yet, or never.
    if (isGone(error)) return []
    throw error
  }
}
