import { Hono, type MiddlewareHandler } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Payload } from 'payload'
import { createExplorerRoutes } from '../graphql/explorer/routes.ts'
import { createGraphqlRoutes } from '../graphql/routes.ts'
import { mountable } from './addresses/mountable.ts'
import { createFeedRoutes } from './feeds/routes.ts'
import { createHealthRoutes } from './runtime/health.ts'
import { traceRequests } from './runtime/traceRequests.ts'
import { optionsOf } from './options.ts'
import { cacheResponses } from './responseCache/cacheResponses.ts'
import { renderError, renderNotFound } from './site/answers/answerMessage.tsx'
import { refuseMethod } from './site/answers/refuseMethod.tsx'
import { createSiteRoutes } from './site/routes.tsx'

/**
 * The public surface as one fetch handler: pages, API, feeds and health. Mount it in any server, or in a route
 * handler of Next: an app around it is left what is not ours. Needs a Payload whose config has the plugin.
 */
export function createPublicApp({ payload }: { payload: Payload }): Hono {
  const { addresses, disabled } = optionsOf(payload)
  if (disabled) return new Hono()
  const routes = createPublicRoutes({ payload })
  return mountable({
    isOurs: addresses.isOurs,
    answer: ({ req, env }) => routes.fetch(req.raw, env),
  })
}

/** The same as routes, with an answer to everything: what comes after them is asked before that alone. */
export function createPublicRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  app.use(cacheResponses({ payload }))
  if (optionsOf(payload).tracer) app.use(traceRequests({ payload }))
  app.use(forbidSniffing)
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod({ payload }) }))
  app.route('/', createHealthRoutes({ payload }))
  app.route('/', createExplorerRoutes({ payload }))
  app.route('/', createGraphqlRoutes({ payload }))
  app.route('/', createFeedRoutes({ payload }))
  app.route('/', createSiteRoutes({ payload }))
  app.notFound(renderNotFound({ payload }))
  app.onError(renderError({ payload }))
  return app
}

/** Whatever comes from here is what it says it is. */
const forbidSniffing: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('X-Content-Type-Options', 'nosniff')
}
