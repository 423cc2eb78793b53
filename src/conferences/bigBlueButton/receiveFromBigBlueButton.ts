import { timingSafeEqual } from 'node:crypto'
import { jwtVerify } from 'jose'
import { z } from 'zod'
import type { Notice, ProviderRequest, Received, Stay } from '../rules/ConferenceProvider.ts'
import { callbackToken } from './rules/createQuery.ts'
import { pairTimes } from './rules/pairTimes.ts'

/** Of who was there only when they came and went: how often somebody spoke or wrote is not read. */
const report = z.object({
  meeting_id: z.string(),
  internal_meeting_id: z.string(),
  data: z.object({
    finish: z.string().nullish(),
    attendees: z
      .array(
        z.object({
          ext_user_id: z.string(),
          joins: z.array(z.string()).default([]),
          leaves: z.array(z.string()).default([]),
        }),
      )
      .default([]),
  }),
})

const recording = z.object({ meeting_id: z.string(), record_id: z.string() })

const refused = (status: number): Received => ({ status, notices: [] })
const took = (...notices: Notice[]): Received => ({ status: 200, notices })

/**
 * Takes what a server tells of a room: that it ended, who was there, that its recording is ready. Its address holds a token of the room,
 * and what has content is signed with the secret besides. A report with a wrong signature is answered with 401, upon which scalelite
 * tries its next secret; a recording of a room that is none of ours with 410, and is not told again.
 */
export async function receiveFromBigBlueButton({
  request: { method, url, headers, body },
  secret,
  now,
}: {
  request: ProviderRequest
  secret: string
  now: Date
}): Promise<Received> {
  const id = url.searchParams.get('room') ?? ''
  const isOurs = isSame(url.searchParams.get('token') ?? '', callbackToken({ secret, id }))
  const at = now.toISOString()
  if (method === 'GET' || method === 'HEAD') {
    return isOurs ? took({ kind: 'ended', roomId: id, at }) : refused(401)
  }
  if (method !== 'POST') return refused(405)
  const text = Buffer.from(body).toString('utf8')
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  if (isForm) {
    const token = new URLSearchParams(text).get('signed_parameters') ?? ''
    const told = recording.safeParse(await claimsOf({ token, algorithm: 'HS256', secret, now })).data
    if (!told) return refused(401)
    if (!isOurs || told.meeting_id !== id) return refused(410)
    return took({ kind: 'recordingReady', roomId: id, recordingId: told.record_id, at })
  }
  const token = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? ''
  if (!isOurs || !(await claimsOf({ token, algorithm: 'HS512', secret, now }))) return refused(401)
  const told = report.safeParse(jsonIn(text)).data
  if (told?.meeting_id !== id) return refused(400)
  return took({ kind: 'stayed', roomId: id, stays: staysIn(told) })
}

function staysIn({ internal_meeting_id: session, data }: z.output<typeof report>): Stay[] {
  return data.attendees.flatMap(({ ext_user_id: registrationId, joins, leaves }) =>
    pairTimes({ joins, leaves, end: data.finish ?? null }).map(({ from, until }, index) => ({
      person: { registrationId },
      from,
      until,
      // Of two devices that came in the same moment neither is the other.
      key: `told:${session}:${registrationId}:${from}:${index}`,
    })),
  )
}

async function claimsOf({
  token,
  algorithm,
  secret,
  now,
}: {
  token: string
  algorithm: 'HS256' | 'HS512'
  secret: string
  now: Date
}): Promise<unknown> {
  try {
    const options = { algorithms: [algorithm], currentDate: now }
    return (await jwtVerify(token, new TextEncoder().encode(secret), options)).payload
  } catch {
    return null
  }
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
