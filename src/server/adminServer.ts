import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Payload } from 'payload'
import { adminHeaders } from './adminHeaders.ts'
import { projectRoot } from './projectRoot.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface AdminServer {
  isFor: (url: string) => boolean
  handle: Handler
  /** Lets Next take over a connection, which it does in development alone; every other one is ended. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Loads Next now, not with the first request. Where that fails it is logged, and the first request tries again. */
  prepare: () => Promise<void>
  stop: () => Promise<void>
}

/** Next, for Payload's admin alone. Loaded after the pages answer, since it takes its time; early requests wait for it. */
export function startAdmin({
  isDevelopment,
  port,
  logger,
}: {
  isDevelopment: boolean
  port: number
  logger: Payload['logger']
}): AdminServer {
  // Listens nowhere. Next adds itself to the server that it is given as one that takes over connections, and then leaves
  // those open that are not for it, for ever. Without it, Node answers such requests as if they asked for nothing special.
  const upgrades = createServer()
  let loading: Promise<{ handle: Handler; close: () => Promise<void> }> | undefined
  const load = () =>
    (loading ??= start().catch((error: unknown) => {
      // The next request tries again.
      loading = undefined
      throw error
    }))
  const start = async () => {
    // Next is CommonJS: Node gives its module.exports as default, where its types promise one more step.
    const { default: exported } = await import('next')
    const next = exported as unknown as typeof exported.default
    const app = next({ dev: isDevelopment, dir: projectRoot, port, httpServer: upgrades })
    await app.prepare()
    return { handle: app.getRequestHandler(), close: () => app.close() }
  }
  const onError = (error: unknown): void => logger.error({ err: error, msg: 'The admin did not answer' })
  const isFor = (url: string): boolean => /^\/(admin|_next|__nextjs)([/?]|$)/.test(url)
  return {
    isFor,
    upgrade: (request, socket, head) => {
      const isTaken = isFor(request.url ?? '') && upgrades.emit('upgrade', request, socket, head)
      if (!isTaken) socket.destroy()
    },
    handle: async (request, response) => {
      const headers = adminHeaders({ nonce: randomBytes(16).toString('base64'), isDevelopment })
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      // Where Next looks for the nonce of its own scripts.
      request.headers['content-security-policy'] = headers['Content-Security-Policy']
      try {
        await (await load()).handle(request, response)
      } catch (error) {
        onError(error)
        if (!response.headersSent) response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' })
        response.end('Die Verwaltung ließ sich nicht starten. / The admin could not be started.\n')
      }
    },
    prepare: () => load().then(() => undefined, onError),
    stop: async () => {
      await loading?.then(({ close }) => close()).catch(() => undefined)
    },
  }
}
