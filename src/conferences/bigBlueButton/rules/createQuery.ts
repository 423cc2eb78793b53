import { createHmac } from 'node:crypto'
import type { RoomWish } from '../../rules/ConferenceProvider.ts'

/** What a server is known by: its secret, and where it may tell us something. */
export interface Told {
  secret: string
  callbackUrl: string | null
}

const mark = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url').slice(0, 32)

/** The id of an event's room: the same at each call, and nothing that somebody without the secret can guess. */
export const roomIdOf = ({ secret, eventId }: { secret: string; eventId: string }): string =>
  `gfe-${mark(secret, `room:${eventId}`)}`

/** Stands in the addresses that the server alone is told of a room: the id is seen by whoever takes part. */
export const callbackToken = ({ secret, id }: { secret: string; id: string }): string =>
  mark(secret, `callback:${id}`)

/** Where the server tells what happens in a room; one address for all that it tells. */
function callbackOf({ secret, callbackUrl, id }: Told & { id: string }): string | null {
  if (!callbackUrl) return null
  const url = new URL(callbackUrl)
  url.searchParams.set('room', id)
  url.searchParams.set('token', callbackToken({ secret, id }))
  return url.href
}

/** What a session of a room is made with: of the event nothing but its title and the address of its page. */
export function createQuery({ wish, id, told }: { wish: RoomWish; id: string; told: Told }): URLSearchParams {
  const { title, pageUrl, kind, waitingRoom, recorded } = wish
  const query = new URLSearchParams({
    name: title,
    meetingID: id,
    record: String(recorded),
    autoStartRecording: 'false',
    allowStartStopRecording: String(recorded),
    guestPolicy: waitingRoom ? 'ASK_MODERATOR' : 'ALWAYS_ACCEPT',
    logoutURL: pageUrl,
  })
  if (recorded) query.set('notifyRecordingIsOn', 'true')
  if (kind === 'webinar') {
    query.set('muteOnStart', 'true')
    query.set('lockSettingsDisableMic', 'true')
    query.set('lockSettingsDisableCam', 'true')
  }
  const callback = callbackOf({ ...told, id })
  if (!callback) return query
  // Without its events the server has nothing to tell of who was there.
  query.set('meetingKeepEvents', 'true')
  query.set('meta_endcallbackurl', callback)
  query.set('meta_analytics-callback-url', callback)
  if (recorded) query.set('meta_bbb-recording-ready-url', callback)
  return query
}
