import { z } from 'zod'
import { ConferenceError } from '../rules/ConferenceError.ts'
import type { Panellist, Room } from '../rules/ConferenceProvider.ts'
import { readZoomList } from './rules/zoomAnswer.ts'
import type { ZoomApi } from './ZoomApi.ts'
import { zoomPathOf } from './zoomRooms.ts'

interface Call {
  api: ZoomApi
  room: Room
  /** Of the addresses that Zoom is told. */
  domain: string
  now: Date
  signal?: AbortSignal
}

const panelist = z.object({
  id: z.string().optional().catch(undefined),
  email: z.string(),
  join_url: z.string().optional().catch(undefined),
})

const addressOf = ({ id, domain }: { id: string; domain: string }): string => `${id.toLowerCase()}@${domain}`

const pathOf = ({ room }: Pick<Call, 'room'>): string => `/${zoomPathOf('webinar')}/${room.id}/panelists`

/** Lets these people speak in a webinar, and takes their links from those whom an earlier call let in; whom somebody added at Zoom stays. */
export async function setZoomPanellists({
  panellists,
  ...call
}: Call & { panellists: readonly Panellist[] }): Promise<void> {
  const { api, domain, room, now, signal } = call
  const listed = await readPanellists(call)
  const wished = new Map(panellists.map((each) => [addressOf({ id: each.id, domain }), each]))
  const known = new Set(listed.map(({ email }) => email.toLowerCase()))
  const missing = [...wished].filter(([email]) => !known.has(email))
  if (missing.length > 0) {
    const body = { panelists: missing.map(([email, { displayName }]) => ({ email, name: displayName })) }
    await api.call({ method: 'POST', path: pathOf({ room }), body, now, signal })
  }
  for (const { id, email } of listed) {
    const isOurs = email.toLowerCase().endsWith(`@${domain}`)
    if (!isOurs || wished.has(email.toLowerCase())) continue
    await remove({ ...call, who: id ?? email })
  }
}

/** The link of one who speaks, asked for in the moment and kept nowhere; null where there is none yet. */
export async function findPanellistUrl({ id, ...call }: Call & { id: string }): Promise<string | null> {
  const address = addressOf({ id, domain: call.domain })
  const found = (await readPanellists(call)).find(({ email }) => email.toLowerCase() === address)
  return found?.join_url ?? null
}

async function readPanellists({ api, room, now, signal }: Call): Promise<z.output<typeof panelist>[]> {
  const { panelists } = await api.call({ path: pathOf({ room }), now, signal })
  return readZoomList(panelist, panelists)
}

async function remove({ api, room, who, now, signal }: Call & { who: string }): Promise<void> {
  try {
    const path = `${pathOf({ room })}/${encodeURIComponent(who)}`
    await api.call({ method: 'DELETE', path, now, signal })
  } catch (error) {
    // Somebody was faster.
    const isGone = error instanceof ConferenceError && ['roomGone', 'personGone'].includes(error.fault)
    if (!isGone) throw error
  }
}
