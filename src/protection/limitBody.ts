import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { useOwnRequest } from './useOwnRequest.ts'

/** The status with which a body is refused: it is too long, or it is packed. */
export type BodyRefusal = 413 | 415

/** Refuses a body of more than `maxSize` octets, whether it says so or comes in chunks, and one that is packed. */
export function limitBody({
  maxSize,
  refuse,
}: {
  maxSize: number
  refuse: (context: Context, status: BodyRefusal) => Response | Promise<Response>
}): MiddlewareHandler {
  const refuseAs = (context: Context, status: BodyRefusal): Response | Promise<Response> => {
    // The body is not read to its end: a request that follows on the same connection would be cut off.
    context.header('Connection', 'close')
    return refuse(context, status)
  }
  const limit = bodyLimit({ maxSize, onError: (context) => refuseAs(context, 413) })
  return async (context, next) => {
    const { req } = context
    // Nothing here unpacks, since a few octets can unpack to any number.
    if ((req.header('Content-Encoding') ?? 'identity') !== 'identity') {
      context.header('Accept-Encoding', 'identity')
      return refuseAs(context, 415)
    }
    // Hono's limit would say the same of these, and make a stream of the body first.
    if (req.method === 'GET' || req.method === 'HEAD') return next()
    const length = req.header('Content-Length')
    if (length !== undefined && req.header('Transfer-Encoding') === undefined)
      return Number(length) > maxSize ? refuseAs(context, 413) : next()
    // It copies a request that does not say how long it is.
    useOwnRequest(context)
    return limit(context, next)
  }
}
