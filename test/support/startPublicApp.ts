import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'

/** Serves the public surface on a free port. */
export async function startPublicApp({
  payload,
}: {
  payload: Payload
}): Promise<{ url: string; stop: () => Promise<void> }> {
  // After Payload: Jest's module linker fails where imports that share modules run at once.
  const { createPublicApp } = await import('../../src/publicApp.ts')
  const app = createPublicApp({ payload })
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
  })
}
