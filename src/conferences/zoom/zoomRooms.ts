import { z } from 'zod'
import { ConferenceError } from '../rules/ConferenceError.ts'
import type { FoundRoom, Room, RoomKind, RoomWish } from '../rules/ConferenceProvider.ts'
import { roomDifferences } from '../rules/roomDifferences.ts'
import { readZoomAnswer } from './rules/zoomAnswer.ts'
import type { ZoomApi, ZoomCall } from './ZoomApi.ts'
import { readZoomPages } from './zoomPages.ts'

interface Call {
  api: ZoomApi
  now: Date
  signal?: AbortSignal
}

/** Where rooms of a kind are. */
export const zoomPathOf = (kind: RoomKind): 'meetings' | 'webinars' =>
  kind === 'webinar' ? 'webinars' : 'meetings'

/** What is read of a room. Ids have eleven digits, and stand for no number to count with. */
const foundRoom = z.object({
  id: z.union([z.number(), z.string()]).transform(String),
  uuid: z.string().optional().catch(undefined),
  topic: z.string().optional().catch(undefined),
  agenda: z.string().optional().catch(undefined),
  start_time: z.string().optional().catch(undefined),
  duration: z.number().optional().catch(undefined),
  /** Whether somebody is there. */
  status: z.string().optional().catch(undefined),
  join_url: z.string().optional().catch(undefined),
  start_url: z.string().optional().catch(undefined),
  password: z.string().optional().catch(undefined),
  pstn_password: z.string().optional().catch(undefined),
  settings: z
    .object({
      approval_type: z.number().optional(),
      global_dial_in_numbers: z
        .array(z.object({ country: z.string().optional(), city: z.string().optional(), number: z.string() }))
        .optional(),
    })
    .optional(),
})

type ZoomRoom = z.output<typeof foundRoom>

/** Kinds of rooms by Zoom's numbers: at a time that is fixed. */
const scheduled = { meeting: 2, webinar: 5 } as const

/** Characters of a topic. */
const longestTopic = 200

/** By which a room is found again whose number was lost. */
const markOf = ({ eventId }: RoomWish): string => `Ref. ${eventId}`

/** What Zoom is told of a room. */
function bodyOf(wish: RoomWish): Record<string, unknown> & { settings: Record<string, unknown> } {
  const { title, pageUrl, startsAt, endsAt, timeZone, kind, waitingRoom, recorded } = wish
  return {
    topic: title.slice(0, longestTopic),
    // The mark first: lists shorten it.
    agenda: `${markOf(wish)}\n${pageUrl}`,
    start_time: new Date(startsAt).toISOString().replace('.000Z', 'Z'),
    duration: Math.max(1, Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)),
    timezone: timeZone,
    settings: {
      approval_type: 1,
      registrants_confirmation_email: false,
      registrants_email_notification: false,
      auto_recording: recorded ? 'cloud' : 'none',
      ...(kind === 'webinar' && { panelists_invitation_email_notification: false }),
      ...(kind === 'meeting' && {
        registration_type: 1,
        email_notification: false,
        use_pmi: false,
        waiting_room: waitingRoom,
        join_before_host: false,
        mute_upon_entry: true,
        global_dial_in_countries: ['DE'],
      }),
    },
  }
}

/** What of a room has to be sent again; null where nothing has. */
function changesOf({ wish, wished }: { wish: RoomWish; wished: RoomWish }): object | null {
  const now = bodyOf(wish)
  const before = bodyOf(wished)
  const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)
  const changed = Object.entries(now).filter(
    ([name, value]) => name !== 'settings' && differs(value, before[name]),
  )
  const settings = Object.entries(now.settings).filter(([name, value]) =>
    differs(value, before.settings[name]),
  )
  if (changed.length + settings.length === 0) return null
  // A start is read by the zone beside it.
  const hasStart = changed.some(([name]) => name === 'start_time' || name === 'timezone')
  return {
    ...Object.fromEntries(changed),
    ...(hasStart && { start_time: now.start_time, timezone: now.timezone }),
    ...(settings.length > 0 && { settings: Object.fromEntries(settings) }),
  }
}

/** Makes a room, finds the one whose number was lost, or sends what has changed of it. */
export async function ensureZoomRoom({
  wish,
  room,
  ...call
}: Call & { wish: RoomWish; room: Room | null }): Promise<Room> {
  if (room && (room.wished.kind !== wish.kind || room.wished.host !== wish.host)) {
    await closeZoomRoom({ room, ...call })
    return ensureZoomRoom({ wish, room: null, ...call })
  }
  if (!room) {
    const lost = await findLost({ wish, ...call })
    return lost ? adopt({ wish, found: lost, ...call }) : makeRoom({ wish, ...call })
  }
  const body = changesOf({ wish, wished: room.wished })
  if (!body) return { ...room, wished: wish }
  await callZoomRoom({ room, method: 'PATCH', body, host: wish.host ?? '', ...call })
  const read = await readZoomRoom({ room, ...call })
  if (read) requireWished({ found: read.found, wish })
  return { ...room, wished: wish }
}

async function makeRoom({ wish, api, ...call }: Call & { wish: RoomWish }): Promise<Room> {
  const host = wish.host ?? ''
  const body = { ...bodyOf(wish), type: scheduled[wish.kind] }
  const path = `/users/${encodeURIComponent(host)}/${zoomPathOf(wish.kind)}`
  const made = readZoomAnswer(foundRoom, await api.call({ method: 'POST', path, body, host, ...call }))
  return roomFrom({ made, wish })
}

/** Brings a room that was found again up to what is wished. */
async function adopt({
  wish,
  found,
  api,
  ...call
}: Call & { wish: RoomWish; found: ZoomRoom }): Promise<Room> {
  const path = `/${zoomPathOf(wish.kind)}/${found.id}`
  await api.call({ method: 'PATCH', path, body: bodyOf(wish), host: wish.host ?? '', ...call })
  const made = readZoomAnswer(foundRoom, await api.call({ path, ...call }))
  requireWished({ found: made, wish })
  return roomFrom({ made, wish })
}

/** Looks among what the host has to come for the room of an event. */
async function findLost({ wish, api, ...call }: Call & { wish: RoomWish }): Promise<ZoomRoom | null> {
  const host = wish.host ?? ''
  const list = zoomPathOf(wish.kind)
  const path = `/users/${encodeURIComponent(host)}/${list}`
  const type = list === 'meetings' ? { type: 'upcoming' } : null
  const rooms = await readZoomPages({
    ask: (query) => api.call({ path, query: { ...type, ...query }, host, ...call }),
    list,
    entry: foundRoom,
  })
  return rooms.find(({ agenda }) => agenda?.split('\n')[0]?.trim() === markOf(wish)) ?? null
}

/**
 * Zoom answers a change in the same way whether it has made it or not: not of a room that was turned into one that recurs, or takes no
 * registration. Throws where the room is not as it is wished.
 */
function requireWished({ found, wish }: { found: ZoomRoom; wish: RoomWish }): void {
  requireRegistration(found)
  const differs = roomDifferences({ found: seenRoom({ found, kind: wish.kind }), wished: wish })
  if (differs) {
    const value = Object.keys(differs).join(', ')
    throw new ConferenceError({ fault: 'changeIgnored', consequence: 'giveUp', value })
  }
}

function requireRegistration({ settings }: ZoomRoom): void {
  if (settings?.approval_type !== undefined && settings.approval_type !== 1) {
    throw new ConferenceError({ fault: 'registrationOff', consequence: 'giveUp' })
  }
}

/** The room as it is stored. Its own join link is left out: it asks for a registration with Zoom; nor is that of the host ever kept. */
function roomFrom({ made, wish }: { made: ZoomRoom; wish: RoomWish }): Room {
  requireRegistration(made)
  const numbers = (made.settings?.global_dial_in_numbers ?? [])
    .filter(({ country }) => country === undefined || country === 'DE')
    .map(({ number, city }) => (city ? `${number} (${city})` : number))
  const code = made.pstn_password ? `, ${made.pstn_password}#` : ''
  const dialIn = [...numbers, `${made.id}#${code}`].join('\n')
  return {
    id: made.id,
    wished: wish,
    ...(numbers.length > 0 && { dialIn }),
    ...(made.uuid && { own: { uuid: made.uuid } }),
  }
}

/** Makes a call about a room; once more as one about a webinar, where a host has turned it into one. */
export async function callZoomRoom({
  api,
  room: { id, wished },
  below = '',
  ...call
}: Omit<ZoomCall, 'path'> & { api: ZoomApi; room: Room; below?: string }): Promise<Record<string, unknown>> {
  try {
    return await api.call({ ...call, path: `/${zoomPathOf(wished.kind)}/${id}${below}` })
  } catch (error) {
    if (!isConverted(error) || wished.kind === 'webinar') throw error
    return api.call({ ...call, path: `/${zoomPathOf('webinar')}/${id}${below}` })
  }
}

/** Deletes a room without Zoom's own mails. */
export async function closeZoomRoom({ room, ...call }: Call & { room: Room }): Promise<void> {
  const query = { schedule_for_reminder: false, cancel_meeting_reminder: false }
  try {
    await callZoomRoom({ room, method: 'DELETE', query, ...call })
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

export const isGone = (error: unknown): boolean =>
  error instanceof ConferenceError && error.consequence === 'gone'

const isConverted = (error: unknown): boolean =>
  error instanceof ConferenceError && error.fault === 'roomConverted'

/** Reads a room, be it still a meeting or a webinar by now; null where it is gone. */
export async function readZoomRoom({
  room,
  api,
  ...call
}: Call & { room: Room }): Promise<{ found: ZoomRoom; kind: RoomKind } | null> {
  const kinds: RoomKind[] = room.wished.kind === 'webinar' ? ['webinar'] : ['meeting', 'webinar']
  for (const kind of kinds) {
    try {
      const answer = await api.call({ path: `/${zoomPathOf(kind)}/${room.id}`, ...call })
      const found = readZoomAnswer(foundRoom, answer)
      return { found, kind }
    } catch (error) {
      if (isGone(error)) return null
      if (!isConverted(error)) throw error
    }
  }
  return null
}

/** What a room is like at Zoom. */
export async function inspectZoomRoom(args: Call & { room: Room }): Promise<FoundRoom> {
  const read = await readZoomRoom(args)
  return read && seenRoom(read)
}

function seenRoom({ found, kind }: { found: ZoomRoom; kind: RoomKind }): NonNullable<FoundRoom> {
  const { topic: title, start_time: starts = '', duration } = found
  const startsAt = Date.parse(starts)
  const isTimed = !Number.isNaN(startsAt)
  return {
    kind,
    ...(title && { title }),
    ...(isTimed && { startsAt: new Date(startsAt).toISOString() }),
    ...(isTimed &&
      duration !== undefined && { endsAt: new Date(startsAt + duration * 60_000).toISOString() }),
  }
}
