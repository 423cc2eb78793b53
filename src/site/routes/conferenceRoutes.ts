import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import { receiveNotices, receiverOf } from '../../conferences/receiveNotices.ts'
import { optionsOf } from '../../options.ts'
import { limitBody } from '../../protection/limitBody.ts'

/** Octets of what a provider tells at a time. */
const longestNotice = 1024 * 1024

/** Where conference providers tell what happens in their rooms. What they tell is believed once they have proved who they are. */
export function createConferenceRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { addresses } = optionsOf(payload)
  const path = addresses.conference(':provider')
  const limit = limitBody({
    maxSize: longestNotice,
    refuse: (context, status) => context.body(null, status),
  })
  const answer = (context: Context): Promise<Response> => receive({ payload, context })
  app.get(path, answer)
  app.post(path, limit, answer)
  return app
}

async function receive({ payload, context }: { payload: Payload; context: Context }): Promise<Response> {
  const now = new Date()
  const provider = receiverOf({ payload, name: context.req.param('provider') ?? '' })
  if (!provider) return context.body(null, 404)
  const { method, url, raw } = context.req
  const body = new Uint8Array(await context.req.arrayBuffer())
  const request = { method, url: new URL(url), headers: raw.headers, body }
  const { notices, status, body: text, contentType } = await provider.receive({ request, now })
  await receiveNotices({ payload, provider, notices, now })
  const headers = { 'Cache-Control': 'no-store', ...(contentType && { 'Content-Type': contentType }) }
  return new Response(text ?? null, { status, headers })
}
