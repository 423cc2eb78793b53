import type { MiddlewareHandler } from 'hono'
import type { Payload } from 'payload'
import { nextPublicMoment } from '../programme/nextPublicMoment.ts'
import { strongEtag } from './strongEtag.ts'
import { cacheStatus, isKnown } from './cacheStatus.ts'
import { type CachedResponse, cachedResponsesOf } from './CachedResponses.ts'
import { asksByBody, keyOf, type Question } from './keyOf.ts'

/** Milliseconds. What shows the time, such as the countdown of a page without scripts, is never older. */
const longestKept = 60_000

/**
 * Gives kept answers again, and keeps those that say of themselves that they are public (`Cache-Control: public`):
 * pages, feeds, answers to queries. What is an error, or somebody's own, never says so. Stands before everything else,
 * so that all headers are kept with the body.
 */
export function keepAnswers({ payload }: { payload: Payload }): MiddlewareHandler {
  const kept = cachedResponsesOf(payload)
  const lastsUntil = momentsOf(payload)
  return async (context, next) => {
    const { req } = context
    const { pathname, search } = new URL(req.url)
    const question: Question = {
      method: req.method,
      target: pathname + search,
      header: (name) => req.header(name),
    }
    const body = asksByBody(question) ? Buffer.from(await req.arrayBuffer()) : null
    const key = keyOf({ question, body })
    if (key === null) return next()
    const ifNoneMatch = body === null ? req.header('If-None-Match') : null
    const known = kept.find(key)
    if (known) return responseOf({ answer: known, status: cacheStatus.hit, ifNoneMatch })

    const version = kept.version()
    await next()
    const { res } = context
    if (res.status !== 200 || !isPublic(res)) return
    const answer = await answerIn(res)
    // Who has these very bytes need not get them again, whether they may be kept here or not.
    const isKept = version !== null && kept.keep({ key, answer, version, until: await lastsUntil(version) })
    const status = isKept ? cacheStatus.stored : cacheStatus.made
    context.res = undefined
    context.res = responseOf({ answer, status, ifNoneMatch })
  }
}

function isPublic({ headers }: Response): boolean {
  return headers.get('Cache-Control')?.startsWith('public') ?? false
}

async function answerIn(response: Response): Promise<CachedResponse> {
  const body = Buffer.from(await response.arrayBuffer())
  const etag = strongEtag(body)
  const { 'content-length': _, ...headers } = Object.fromEntries(response.headers)
  return { headers: { ...headers, etag }, body, etag }
}

function responseOf({
  answer: { headers, body, etag },
  status,
  ifNoneMatch,
}: {
  answer: CachedResponse
  status: string
  ifNoneMatch: string | null | undefined
}): Response {
  const init = { headers: { ...headers, 'cache-status': status } }
  if (isKnown({ etag, ifNoneMatch })) return new Response(null, { ...init, status: 304 })
  return new Response(new Uint8Array(body), init)
}

/** Until when an answer that is made now may be kept. The database is asked once a version and moment. */
function momentsOf(payload: Payload): (version: string) => Promise<number> {
  let known: { version: string; next: Promise<number> } | undefined
  let passesAt = 0
  return async (version) => {
    const now = new Date()
    if (known?.version !== version || now.getTime() >= passesAt) {
      const next = nextPublicMoment({ payload, now })
      known = { version, next }
      passesAt = Infinity
      passesAt = await next.catch((error: unknown) => {
        known = undefined
        throw error
      })
    }
    return Math.min(await known.next, Date.now() + longestKept)
  }
}
