import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** In what ways a server can fail whoever asks it. */
export type Failure = 'is away' | 'answers 200 with errors' | 'answers 500 in HTML' | 'never answers'

export const failures: readonly Failure[] = [
  'is away',
  'answers 200 with errors',
  'answers 500 in HTML',
  'never answers',
]

const listeners: Record<Failure, RequestListener> = {
  'is away': (request) => request.socket.destroy(),
  'answers 200 with errors': (_, response) =>
    response
      .setHeader('Content-Type', 'application/json')
      .end(JSON.stringify({ data: null, errors: [{ message: 'Try again later.' }] })),
  'answers 500 in HTML': (_, response) => {
    response.statusCode = 500
    response.setHeader('Content-Type', 'text/html').end('<h1>500</h1>')
  },
  'never answers': () => undefined,
}

/** A server that fails as it is told. */
export interface BrokenServer {
  url: string
  /** How many came so far. */
  requests: () => number
  /** Null: it passes on what it is asked, and what is answered. */
  failWith: (failure: Failure | null) => void
  stop: () => Promise<void>
}

/** Starts a server on a free port that fails from the start, or stands before one that works until it is told to fail. */
export async function startBrokenServer(of: Failure | { before: string }): Promise<BrokenServer> {
  let failure = typeof of === 'string' ? of : null
  let requests = 0
  const server = createServer((request, response) => {
    requests += 1
    if (failure !== null) {
      listeners[failure](request, response)
      return
    }
    const { before } = of as { before: string }
    const pass = async (): Promise<void> => {
      const body = new Uint8Array(await buffer(request))
      const headers = { 'Content-Type': request.headers['content-type'] ?? '' }
      const answer = await fetch(before + (request.url ?? ''), { method: request.method, headers, body })
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' })
      response.end(await answer.text())
    }
    void pass()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    failWith: (next) => (failure = next),
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
