import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'

/** Serves the public surface and REST on a free port, by the listener of the reference deployment. */
export async function startPublicApp({
  payload,
  port = 0,
  metricsToken,
}: {
  payload: Payload
  /** Default: any that is free. */
  port?: number
  /** Default: there are no metrics. */
  metricsToken?: string
}): Promise<{ url: string; stop: () => Promise<void> }> {
  // After Payload: Jest's module linker fails where imports that share modules run at once.
  const { createListener } = await import('../../src/server/createListener.ts')
  const server = createServer(createListener({ payload, metricsToken }))
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
