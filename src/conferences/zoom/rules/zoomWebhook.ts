import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Notice, ProviderRequest, Received } from '../../rules/ConferenceProvider.ts'
import { participant, stayIn } from './zoomStay.ts'

/** Seconds by which a webhook may be old, or ahead of our clock. */
const tolerance = 300

const hex = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex')

/** Tells whether a request was signed with the secret, not long ago. */
export function isSignedByZoom({
  request: { headers, body },
  secret,
  now,
}: {
  request: ProviderRequest
  secret: string
  now: Date
}): boolean {
  const timestamp = headers.get('x-zm-request-timestamp') ?? ''
  const given = Buffer.from(headers.get('x-zm-signature') ?? '')
  if (!/^\d{1,13}$/.test(timestamp)) return false
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > tolerance) return false
  const expected = Buffer.from(`v0=${hex(secret, `v0:${timestamp}:${Buffer.from(body).toString('utf8')}`)}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

const text = z.union([z.string(), z.number()]).transform(String)
const optionalText = text.optional().catch(undefined)

const webhook = z.object({
  event: z.string(),
  event_ts: z.number().max(8.64e15).optional().catch(undefined),
  payload: z.object({
    account_id: optionalText,
    plainToken: optionalText,
    object: z
      .object({
        id: optionalText,
        uuid: optionalText,
        end_time: optionalText,
        participant: participant.optional().catch(undefined),
        registrant: z.object({ id: optionalText }).optional().catch(undefined),
      })
      .optional()
      .catch(undefined),
  }),
})

/** Takes a webhook of Zoom: refuses what is not signed, answers the handshake, and says what the rest tells. */
export function receiveFromZoom({
  request,
  secret,
  accountId,
  now,
}: {
  request: ProviderRequest
  secret: string
  accountId: string
  now: Date
}): Received {
  if (request.method !== 'POST') return { status: 405, notices: [] }
  if (!isSignedByZoom({ request, secret, now })) return { status: 401, notices: [] }
  const parsed = webhook.safeParse(jsonIn(request.body))
  // Zoom switches off an address that refuses what it sends, be it of a kind that we have never heard of.
  if (!parsed.success) return { status: 204, notices: [] }
  const { event, event_ts: sentAt, payload } = parsed.data
  if (event === 'endpoint.url_validation') {
    const plainToken = payload.plainToken ?? ''
    const body = JSON.stringify({ plainToken, encryptedToken: hex(secret, plainToken) })
    return { status: 200, body, contentType: 'application/json', notices: [] }
  }
  if (payload.account_id !== undefined && payload.account_id !== accountId)
    return { status: 403, notices: [] }
  const at = new Date(sentAt ?? now.getTime()).toISOString()
  return { status: 204, notices: noticesIn({ event, object: payload.object, at }) }
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    return null
  }
}

function noticesIn({
  event,
  object,
  at,
}: {
  event: string
  object: z.output<typeof webhook>['payload']['object']
  at: string
}): Notice[] {
  const roomId = object?.id
  if (!roomId) return []
  const what = event.replace(/^(meeting|webinar)\./, '')
  switch (what) {
    case 'started':
      return [{ kind: 'started', roomId, at }]
    case 'ended':
      return [{ kind: 'ended', roomId, at: momentOf(object.end_time) ?? at }]
    case 'updated':
      return [{ kind: 'changed', roomId, at }]
    case 'deleted':
      return [{ kind: 'removed', roomId, at }]
    case 'converted_to_webinar':
      return [{ kind: 'converted', roomId, at }]
    case 'registration_cancelled':
      return object.registrant?.id ? [{ kind: 'expelled', roomId, personId: object.registrant.id, at }] : []
    case 'participant_joined':
    case 'participant_left': {
      const stays = object.participant ? stayIn({ uuid: object.uuid ?? '', told: object.participant }) : []
      return stays.length > 0 ? [{ kind: 'stayed', roomId, stays }] : []
    }
    default:
      return []
  }
}

const momentOf = (time: string | undefined): string | undefined =>
  Number.isNaN(Date.parse(time ?? '')) ? undefined : time
