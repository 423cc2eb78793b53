import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import type { Payload } from 'payload'
import { createRegistry } from './createRegistry.ts'

/** `/metrics` for Prometheus, for whoever shows the token. Numbers alone: nothing that a person or an editor wrote. */
export function createMetricsRoutes({ payload, token }: { payload: Payload; token: string }): Hono {
  const registry = createRegistry(payload)
  const app = new Hono()
  app.get('/metrics', async ({ req, body }) => {
    const isAllowed = isSame(req.header('Authorization') ?? '', `Bearer ${token}`)
    const headers = { 'Cache-Control': 'no-store' }
    if (!isAllowed) return body(null, 401, { ...headers, 'WWW-Authenticate': 'Bearer' })
    return body(await registry.metrics(), 200, { ...headers, 'Content-Type': registry.contentType })
  })
  return app
}

/** Compares by hashes, so that the time it takes tells neither length nor beginning. */
function isSame(given: string, right: string): boolean {
  const [one, other] = [given, right].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}
