import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { handleEndpoints, type Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { type BodyRefusal, limitBody } from '../protection/limitBody.ts'
import { rememberNetwork } from '../protection/requestNetwork.ts'
import { useOwnRequest } from '../protection/useOwnRequest.ts'
import { visitorNetwork } from '../protection/visitorNetwork.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { guardRest, isUnreadableBody } from './guardRest.ts'
import { refuseRest } from './refuseRest.ts'

const megabyte = 1024 * 1024

/** Octets of what a form sends beside a file. */
const maxFormSize = megabyte / 16

/** The methods that Payload has endpoints for. */
const methods = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']

/**
 * Payload's REST on Hono: the same endpoints as behind Next, without what Next costs. What Payload would break at is
 * refused before or by `guardRest`.
 */
export function createRestRoutes({ payload }: { payload: Payload }): Hono {
  guardRest(payload)
  const { config, logger } = payload
  const { maxFileSize } = optionsOf(payload)
  const app = new Hono()
  const paths = `${config.routes.api}/*`
  app.use(paths, restHeaders)
  app.on(
    methods,
    paths,
    limitBody({ maxSize: maxFileSize + maxFormSize, refuse: refuseBody(maxFileSize) }),
    async (context) => {
      const refusal = refuseAddress({ payload, pathname: new URL(context.req.url).pathname })
      if (refusal) return refusal
      // Payload writes to its request.
      useOwnRequest(context)
      rememberNetwork({ request: context.req.raw, network: visitorNetwork({ context, payload }) })
      try {
        return await answerEndpoint({ config, request: context.req.raw })
      } catch (error) {
        if (isUnreadableBody(error))
          return refuseRest({ status: 400, message: 'The body could not be read.' })
        logger.error({ err: toLoggableError(error), msg: 'REST could not answer' })
        return refuseRest({ status: 500, message: 'Something went wrong.' })
      }
    },
  )
  app.all(paths, ({ req: { method } }) =>
    refuseRest({
      status: 405,
      message: `The method must be one of ${methods.join(', ')}, got ${method}.`,
      headers: { Allow: methods.join(', ') },
    }),
  )
  return app
}

/** Payload knows no HEAD: it is answered as GET, without the body. */
async function answerEndpoint({
  config,
  request,
}: {
  config: Payload['config']
  request: Request
}): Promise<Response> {
  if (request.method !== 'HEAD') return handleEndpoints({ config, request })
  const { headers, signal } = request
  const response = await handleEndpoints({
    config,
    request: new Request(request.url, { method: 'GET', headers, signal }),
  })
  // A file would stay open.
  await response.body?.cancel()
  return new Response(null, response)
}

/**
 * Keeps what REST answers to the one who asked: nearly all of it is somebody's own. An endpoint that says something else of
 * its answer knows better.
 */
const restHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  const isData = headers.get('Content-Type')?.startsWith('application/json')
  const strict = {
    'Cache-Control': 'no-store',
    // Browsers show documents by means that a policy for everything would stop.
    'Content-Security-Policy': `${isData ? "default-src 'none'; " : ''}frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  }
  for (const [name, value] of Object.entries(strict)) if (!headers.has(name)) context.header(name, value)
}

/** Refuses an address that Payload would break at: no UTF-8, the name of what every object has, or a closed collection. */
function refuseAddress({ payload, pathname }: { payload: Payload; pathname: string }): Response | null {
  try {
    decodeURIComponent(pathname)
  } catch {
    return refuseRest({ status: 400, message: 'The address must be encoded as UTF-8.' })
  }
  const { collections, config } = payload
  const name = pathname.slice(config.routes.api.length + 1).split('/')[0] ?? ''
  const isInherited = name in collections && !Object.hasOwn(collections, name)
  const closed = Object.values(collections).some(
    ({ config: each }) => each.slug === name && each.endpoints === false,
  )
  if (!isInherited && !closed) return null
  return refuseRest({ status: 404, message: 'There is nothing at this address.' })
}

const refuseBody =
  (maxFileSize: number) =>
  (_: Context, status: BodyRefusal): Response =>
    refuseRest({
      status,
      message:
        status === 413
          ? // Shown to whoever uploads a file, in whichever language.
            `Die Datei ist zu groß: Höchstens ${Math.floor(maxFileSize / megabyte)} MB sind möglich. A file must have at most ${maxFileSize} bytes.`
          : 'The body must be sent without a Content-Encoding.',
    })
