import { getRequestListener } from '@hono/node-server'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'

/** Serves the public surface on a free port, as the reference deployment does: what is kept in front of the rest. */
export async function startPublicApp({
  payload,
  port = 0,
}: {
  payload: Payload
  /** Default: any that is free. */
  port?: number
}): Promise<{ url: string; stop: () => Promise<void> }> {
  // After Payload: Jest's module linker fails where imports that share modules run at once.
  const { createPublicApp } = await import('../../src/publicApp.ts')
  const { serveCached } = await import('../../src/responseCache/serveCached.ts')
  const compute = getRequestListener(createPublicApp({ payload }).fetch, { overrideGlobalObjects: false })
  const server = createServer(
    serveCached({ payload, listener: (request, response) => void compute(request, response) }),
  )
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
