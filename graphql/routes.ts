import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Payload } from 'payload'
import { optionsOf } from '../src/options.ts'
import { currentProgramme } from '../src/programme/readModel/currentProgramme.ts'
import type { Programme } from '../src/programme/readModel/Programme.ts'
import { traced } from '../src/runtime/traced.ts'
import { type BodyRefusal, limitBody } from '../src/protection/limitBody.ts'
import { openToAllSites } from '../src/protection/openToAllSites.ts'
import { askApollo, httpStatusOf, requireJson } from './http/askApollo.ts'
import type { GraphqlContext } from './context.ts'
import { createGraphqlServer } from './createGraphqlServer.ts'
import { httpError } from './http/httpError.ts'
import { readSender, UnknownKey } from './http/sender.ts'
import { QueryTimeout, withinTime } from './limits/queryLimits.ts'

/** Octets. No field takes more than two thousand characters, so that whoever sends more sends no form. */
const maxBodySize = 100_000

/** `/graphql`: the public API, over GET and POST (GraphQL over HTTP), for any site. */
export function createGraphqlRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const path = optionsOf(payload).addresses.graphql
  const server = createGraphqlServer({ payload })
  // In the background: the first request waits for it.
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests()

  app.use(path, apiHeaders, forbidCaching, openToAllSites('GET', 'POST'))
  app.use(path, requireMethod, limitBody({ maxSize: maxBodySize, refuse: refuseBody }), requireJson)
  app.on(['GET', 'POST'], path, async (context) => {
    let mayBeGivenUp = true
    try {
      const contextValue = await readContext({
        context,
        payload,
        waitForEnd: () => (mayBeGivenUp = false),
      })
      return await traced({
        payload,
        name: 'GraphQL operation',
        work: async (note) =>
          withinTime({
            answer: askApollo({
              context,
              server,
              contextValue: async () => ({ ...contextValue, note }),
              // HEAD is asked as GET is.
              method: context.req.method === 'POST' ? 'POST' : 'GET',
              statusOf: httpStatusOf,
            }),
            milliseconds: optionsOf(payload).queryTimeLimit * 1000,
            mayBeGivenUp: () => mayBeGivenUp,
          }),
      })
    } catch (error) {
      if (error instanceof UnknownKey) return unknownKey(context)
      if (error instanceof QueryTimeout) return tooSlow(context)
      throw error
    }
  })
  return app
}

async function readContext({
  context,
  payload,
  waitForEnd,
}: {
  context: Context
  payload: Payload
  waitForEnd: () => void
}): Promise<Omit<GraphqlContext, 'note'>> {
  const now = new Date()
  return {
    payload,
    programme: programmeOnce(payload),
    now,
    sender: await readSender({ context, payload, now }),
    waitForEnd,
    // The status stays 200: the request was understood, and what a person can do about it is in the answer.
    retryAfter: (seconds) => context.header('Retry-After', String(seconds)),
  }
}

function unknownKey(context: Context): Response {
  context.header('WWW-Authenticate', 'Bearer error="invalid_token"')
  return httpError({
    context,
    status: 401,
    code: 'UNKNOWN_KEY',
    message: 'This key belongs to no site, or was taken back.',
  })
}

function tooSlow(context: Context): Response {
  context.header('Retry-After', '10')
  return httpError({
    context,
    status: 503,
    code: 'QUERY_TIMEOUT',
    message: 'The answer took too long. Ask for less, or later.',
  })
}

function programmeOnce(payload: Payload): () => Promise<Programme> {
  let programme: Promise<Programme> | undefined
  return () => (programme ??= currentProgramme(payload))
}

/** Refuses every method but those that a query or a mutation comes by. */
const requireMethod: MiddlewareHandler = async (context, next) => {
  const { method } = context.req
  if (['GET', 'HEAD', 'POST'].includes(method)) return next()
  context.header('Allow', 'GET, HEAD, POST, OPTIONS')
  const message = `The method must be GET or POST, got ${method}.`
  return httpError({ context, status: 405, code: 'METHOD_NOT_ALLOWED', message })
}

const refuseBody = (context: Context, status: BodyRefusal): Response =>
  status === 413
    ? httpError({
        context,
        status,
        code: 'BODY_TOO_LARGE',
        message: `The body must have at most ${maxBodySize} bytes.`,
      })
    : httpError({
        context,
        status,
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: 'The body must be sent without a Content-Encoding.',
      })

const apiHeaders = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: 'cross-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // The operator's proxy knows whether every host below the domain speaks https; this process does not.
  strictTransportSecurity: false,
  xXssProtection: false,
})

/** Apollo says so of every query, and says nothing where it does not get as far as one. */
const forbidCaching: MiddlewareHandler = async (context, next) => {
  await next()
  if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store')
}
