import { Hono } from 'hono'
import type { Payload } from 'payload'
import { perPayload } from './runtime/perPayload.ts'

/**
 * The public surface as one fetch handler: pages, API, feeds and health. Mount it in any server, or in a route
 * handler of Next. Needs a Payload whose config has the plugin; asked again, it gives the same handler for the same one.
 *
 * Node loads what answers with the first request, past every bundler: Next hands its route handlers a React that cannot
 * render pages, and fonts and styles are files of this package.
 */
export const createPublicApp = ({ payload }: { payload: Payload }): Hono => handlerOf(payload)

const handlerOf = perPayload('publicHandler', (payload) => {
  let loading: Promise<Hono> | undefined
  const load = async (): Promise<Hono> => {
    const unbundled = await import(
      /* turbopackIgnore: true */ /* webpackIgnore: true */ 'green-forum-events/public/unbundled'
    )
    return unbundled.createPublicApp({ payload })
  }
  const app = new Hono()
  app.all('*', async ({ req, env }) => (await (loading ??= load())).fetch(toAnswer(req.raw), env as object))
  return app
})

/** Next takes away what a response says of its encoding, and packs it itself. */
function toAnswer(request: Request): Request {
  if (!process.env.NEXT_RUNTIME) return request
  const headers = new Headers(request.headers)
  headers.delete('accept-encoding')
  return new Request(request, { headers })
}
