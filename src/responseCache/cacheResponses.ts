import type { MiddlewareHandler } from 'hono'
import type { Payload } from 'payload'
import { nextPublicMoment } from '../programme/nextPublicMoment.ts'
import { strongEtag } from './strongEtag.ts'
import { cacheStatus, headersOfNotModified, isKnown, statusOfHit } from './cacheStatus.ts'
import { type CachedResponse, cachedResponsesOf } from './CachedResponses.ts'
import { packable, packedFor } from './packResponse.ts'
import { asksByBody, keyOf, type Question } from './keyOf.ts'
import { optionsOf } from '../options.ts'
import { countsOf } from '../runtime/counts.ts'

/** Milliseconds. What shows the time, such as the countdown of a page without scripts, is never older. */
const maxAge = 60_000

/**
 * Serves cached responses, and caches those that say of themselves that they are public (`Cache-Control: public`):
 * pages, feeds, results of queries. Errors and personal responses never say so. Comes before all other middleware, so
 * that all headers are cached with the body.
 */
export function cacheResponses({ payload }: { payload: Payload }): MiddlewareHandler {
  const cache = cachedResponsesOf(payload)
  const expiryOf = expiryClock(payload)
  const api = optionsOf(payload).addresses.graphql
  return async (context, next) => {
    const { req } = context
    const { pathname, search } = new URL(req.url)
    const question: Question = {
      method: req.method,
      target: pathname + search,
      header: (name) => req.header(name),
      api,
    }
    const body = asksByBody(question) ? Buffer.from(await req.arrayBuffer()) : null
    const key = keyOf({ question, body })
    if (key === null) return next()
    const ifNoneMatch = body === null ? req.header('If-None-Match') : null
    const cached = cache.find(key)
    const accepted = req.header('Accept-Encoding')
    if (cached)
      return toResponse({
        cached: await packedFor(cached, accepted),
        status: statusOfHit(cached),
        ifNoneMatch,
      })

    const [version, askedAt] = [cache.version(), new Date()]
    await next()
    const { res } = context
    if (res.status !== 200 || !isPublic(res)) return
    countsOf(payload).add('responses', 'miss')
    const response = await readResponse(res)
    // Whoever has these very bytes need not get them again, whether they may be cached here or not.
    const isStored =
      version !== null && cache.store({ key, response, version, until: await expiryOf({ version, askedAt }) })
    const status = isStored ? cacheStatus.stored : cacheStatus.made
    // What is not kept would be packed again for each request.
    const sent = isStored ? await packedFor(response, accepted) : response
    context.res = undefined
    context.res = toResponse({ cached: sent, status, ifNoneMatch })
  }
}

function isPublic({ headers }: Response): boolean {
  return headers.get('Cache-Control')?.startsWith('public') ?? false
}

async function readResponse(response: Response): Promise<CachedResponse> {
  const body = Buffer.from(await response.arrayBuffer())
  const etag = strongEtag(body)
  const { 'content-length': _, ...headers } = Object.fromEntries(response.headers)
  return packable({ headers: { ...headers, etag }, body, etag })
}

function toResponse({
  cached: { headers, body, etag },
  status,
  ifNoneMatch,
}: {
  cached: CachedResponse
  status: string
  ifNoneMatch: string | null | undefined
}): Response {
  const all = { ...headers, 'cache-status': status }
  if (isKnown({ etag, ifNoneMatch }))
    return new Response(null, { headers: headersOfNotModified(all), status: 304 })
  return new Response(new Uint8Array(body), { headers: all })
}

/** What is known of the next moment at which the clock changes a response. Milliseconds since 1970. */
interface KnownMoment {
  version: string
  /** From when on it is the next one. */
  from: number
  next: Promise<number>
  /** The same once it has been found; all time before. */
  until: number
}

/**
 * Until when a response may be cached that was asked for at a moment: what the clock changes while it is computed may be missing in
 * it. The programme is searched once per version and moment.
 */
function expiryClock(payload: Payload): (asked: { version: string; askedAt: Date }) => Promise<number> {
  let known: KnownMoment | undefined
  return async ({ version, askedAt }) => {
    const at = askedAt.getTime()
    if (known?.version !== version || at < known.from || at >= known.until) {
      const next = nextPublicMoment({ payload, now: askedAt })
      const found: KnownMoment = { version, from: at, next, until: Infinity }
      known = found
      next.then(
        (moment) => (found.until = moment),
        () => {
          if (known === found) known = undefined
        },
      )
    }
    return Math.min(await known.next, Date.now() + maxAge)
  }
}
