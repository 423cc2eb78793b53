import { getRequestListener } from '@hono/node-server'
import type { RequestListener } from 'node:http'
import type { Payload } from 'payload'
import { createPublicRoutes } from '../publicApp.ts'
import { serveCached } from '../responseCache/serveCached.ts'
import { createMetricsRoutes } from './metrics/createMetricsRoutes.ts'
import { createRestRoutes } from './restRoutes.ts'

/** Answers everything but the admin: cached responses first, then the public surface, then Payload's REST. */
export function createListener({
  payload,
  metricsToken,
}: {
  payload: Payload
  /** What opens `/metrics`. Default: there is none. */
  metricsToken?: string
}): RequestListener {
  const app = createPublicRoutes({ payload })
  app.route('/', createRestRoutes({ payload }))
  if (metricsToken) app.route('/', createMetricsRoutes({ payload, token: metricsToken }))
  const compute = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  return serveCached({ payload, listener: (request, response) => void compute(request, response) })
}
