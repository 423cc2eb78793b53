import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Payload } from 'payload'
import { currentProgramme } from '../src/services/programme/currentProgramme.ts'
import type { Programme } from '../src/services/programme/Programme.ts'
import { visitorNetwork } from '../src/services/visitorNetwork.ts'
import { createGraphqlServer } from './createGraphqlServer.ts'
import { httpError } from './httpError.ts'
import { httpStatusOf } from './httpStatus.ts'
import { readJsonBody, UnreadableBody } from './readJsonBody.ts'

const path = '/graphql'

/** Octets. Enough that a text of 100 kB in a form comes through to the rule that names its field. */
const maxBodySize = 1024 * 1024

/** `/graphql`: the public API, over GET and POST (GraphQL over HTTP), for any site. */
export function createGraphqlRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const server = createGraphqlServer({ payload })
  // In the background: the first request waits for it.
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests()

  app.use(path, apiHeaders, notToBeKept, openToAllSites)
  app.use(path, bodyLimit({ maxSize: maxBodySize, onError: tooLarge }))
  app.on(['GET', 'POST'], path, async (context) => {
    const { req } = context
    try {
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: req.method === 'POST' ? 'POST' : 'GET',
          headers: new HeaderMap(Object.entries(req.header())),
          search: new URL(req.url).search,
          body: req.method === 'POST' ? await readBody(context) : undefined,
        },
        context: async () => ({
          payload,
          programme: programmeOnce(payload),
          now: new Date(),
          network: visitorNetwork({ context, payload }),
          // The status stays 200: the request was understood, and what a person can do about it is in the answer.
          retryAfter: (seconds) => context.header('Retry-After', String(seconds)),
        }),
      })
      return await answer({ context, response })
    } catch (error) {
      if (!(error instanceof UnreadableBody)) throw error
      const code = error.status === 415 ? 'UNSUPPORTED_MEDIA_TYPE' : 'BAD_REQUEST'
      return httpError({ context, status: error.status, code, message: error.message })
    }
  })
  app.all(path, (context) => {
    context.header('Allow', 'GET, POST, OPTIONS')
    const message = `Die Methode muss GET oder POST sein, gekommen ist ${context.req.method}.`
    return httpError({ context, status: 405, code: 'METHOD_NOT_ALLOWED', message })
  })
  return app
}

function programmeOnce(payload: Payload): () => Promise<Programme> {
  let programme: Promise<Programme> | undefined
  return () => (programme ??= currentProgramme(payload))
}

const readBody = ({ req }: Context): Promise<unknown> =>
  readJsonBody({ contentType: req.header('Content-Type') ?? '', octets: () => req.arrayBuffer() })

const tooLarge = (context: Context): Response =>
  httpError({
    context,
    status: 413,
    code: 'BODY_TOO_LARGE',
    message: `Der Body darf höchstens ${maxBodySize} Bytes groß sein.`,
  })

/** Any site may ask: nothing here depends on who is logged in, so no cookie is taken. */
const openToAllSites = cors({
  origin: '*',
  allowMethods: ['GET', 'POST'],
  exposeHeaders: ['Retry-After'],
  allowHeaders: ['Content-Type', 'Apollo-Require-Preflight', 'X-Apollo-Operation-Name'],
  maxAge: 24 * 60 * 60,
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
const notToBeKept: MiddlewareHandler = async (context, next) => {
  await next()
  if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store')
}

async function answer({
  context,
  response,
}: {
  context: Context
  response: HTTPGraphQLResponse
}): Promise<Response> {
  const { body } = response
  if (body.kind !== 'complete')
    throw new Error('The schema has no directive that makes an answer come in parts')
  for (const [name, value] of response.headers) context.header(name, value)
  return context.body(body.string, httpStatusOf({ response, body: body.string }) as ContentfulStatusCode)
}
