import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/** What a page may read of an answer, besides what every page may. */
const exposeHeaders = [
  'Allow',
  'Cache-Status',
  'Content-Disposition',
  'Content-Length',
  'ETag',
  'Retry-After',
  'WWW-Authenticate',
]

/** Seconds. */
const maxAge = 24 * 60 * 60

/**
 * Lets the pages of any site ask, with whatever headers their clients add: nothing here depends on who is logged in, and
 * no cookie is taken. `Authorization` alone may not be sent, since a key in a page would be everybody's.
 */
export const openToAllSites =
  (...allowMethods: string[]): MiddlewareHandler =>
  (context, next) => {
    const asked = (context.req.header('Access-Control-Request-Headers') ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && name.toLowerCase() !== 'authorization')
    // Never none, for which Hono would allow everything that is asked.
    const allowHeaders = ['Content-Type', ...asked]
    return cors({ origin: '*', allowMethods, allowHeaders, exposeHeaders, maxAge })(context, next)
  }
