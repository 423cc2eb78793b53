import { Hono } from 'hono'
import type { Payload } from 'payload'
import { lacksTables, missingTablesAdvice } from './database/missingTables.ts'
import { mountable } from './addresses/mountable.ts'
import { optionsOf } from './options.ts'
import { loadOnce } from './runtime/loadOnce.ts'
import { perPayload } from './runtime/perPayload.ts'

/**
 * The public surface as one fetch handler: pages, API, feeds and health. Mount it in any server, or in a route
 * handler of Next: an app around it is left what is not ours. Needs a Payload whose config has the plugin; asked again, it gives the same handler for the same one.
 *
 * Node loads what answers with the first request, past every bundler: Next hands its route handlers a React that cannot
 * render pages, and fonts and styles are files of this package. Where that fails, the next request tries again, and the log names
 * the cause. A module that threw while Node loaded it stays so until the process is started anew.
 */
export const createPublicApp = ({ payload }: { payload: Payload }): Hono => handlerOf(payload)

const handlerOf = perPayload('publicHandler', (payload) => {
  const load = loadOnce(async (): Promise<Hono> => {
    if (await lacksTables(payload)) throw new Error(missingTablesAdvice)
    const unbundled = await import(
      /* turbopackIgnore: true */ /* webpackIgnore: true */ 'green-forum-events/public/unbundled'
    )
    return unbundled.createPublicApp({ payload })
  })
  const { addresses, disabled } = optionsOf(payload)
  if (disabled) return new Hono()
  const app = mountable({
    isOurs: addresses.isOurs,
    answer: async ({ req, env }) =>
      isAskedByRouter(req.raw) ? leaveToBrowser() : (await load()).fetch(toAnswer(req.raw), env as object),
  })
  // What was loaded reports its own faults: this is one of loading it.
  app.onError((error, context) => {
    payload.logger.error(`Pages and API could not be loaded: ${error.message}`)
    return context.text('Service Unavailable', 503, { 'Retry-After': '10' })
  })
  const answer = app.fetch
  app.fetch = (request, ...context) => answer(belowBasePath(request), ...context)
  return app
})

/** Tells whether Next’s router asks: what a link of its own leads to, it asks for as a page of its own before anybody follows it. */
function isAskedByRouter(request: Request): boolean {
  return Boolean(process.env.NEXT_RUNTIME) && request.headers.has('RSC')
}

/**
 * Has the router open the address as any other page, once somebody follows the link. A redirect to the address without the
 * router’s mark would be answered by Next with one to the address with it, and so on.
 */
function leaveToBrowser(): Response {
  return new Response(null, { status: 204, headers: { Vary: 'RSC' } })
}

/** Next takes its `basePath` off the addresses of the requests that it hands on; all of ours have it. */
function belowBasePath(request: Request): Request {
  const base = process.env.NEXT_BASE_PATH
  if (!base || !process.env.NEXT_RUNTIME) return request
  const url = new URL(request.url)
  if (url.pathname.startsWith(`${base}/`)) return request
  url.pathname = base + url.pathname
  return new Request(url, request)
}

/** Next takes away what a response says of its encoding, and packs it itself. */
function toAnswer(request: Request): Request {
  if (!process.env.NEXT_RUNTIME) return request
  const headers = new Headers(request.headers)
  headers.delete('accept-encoding')
  return new Request(request, { headers })
}
