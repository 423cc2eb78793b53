import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Payload } from 'payload'
import { traced } from './traced.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Makes a span of each request, named after its route: the address itself may hold a token. What comes from the cache of
 * responses is not among them.
 */
export function traceRequests({ payload }: { payload: Payload }): MiddlewareHandler {
  return async (context, next) => {
    const method = methods.includes(context.req.method) ? context.req.method : '_OTHER'
    const route = routeOf(context)
    await traced({
      payload,
      name: `${method} ${route}`,
      kind: 'server',
      attributes: { 'http.request.method': method, 'http.route': route },
      work: async (note) => {
        await next()
        note({ 'http.response.status_code': context.res.status })
      },
    })
  }
}

/** As it was declared: `/anmeldung/:token`. */
function routeOf(context: Context): string {
  return matchedRoutes(context).at(-1)?.path ?? ''
}
