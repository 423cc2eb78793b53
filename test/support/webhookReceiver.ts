import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/** A webhook as it arrived. */
export interface ReceivedWebhook {
  id: string
  headers: IncomingHttpHeaders
  raw: string
  path: string
}

/** How the receiver answers from now on; `hangUp` and `silence` answer nothing. */
export type ReceiverMood =
  { status: number; headers?: Record<string, string>; text?: string } | 'hangUp' | 'silence'

export interface TestReceiver {
  url: string
  /** What has arrived, in this order, answered or not. */
  received: ReceivedWebhook[]
  answerWith: (mood: ReceiverMood) => void
  stop: () => Promise<void>
}

/** A real HTTP server on a free port of this machine, as a site has it that takes webhooks. */
export async function startWebhookReceiver(): Promise<TestReceiver> {
  const received: ReceivedWebhook[] = []
  let mood: ReceiverMood = { status: 204 }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({
        id: String(request.headers['webhook-id']),
        headers: request.headers,
        raw: Buffer.concat(chunks).toString(),
        path: request.url ?? '',
      })
      if (mood === 'hangUp') request.socket.destroy()
      else if (mood !== 'silence') response.writeHead(mood.status, mood.headers).end(mood.text)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    received,
    answerWith: (next) => (mood = next),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** What a webhook says, once its signature has been checked by the library that receivers use. Throws where it is wrong. */
export function verified({ raw, headers }: ReceivedWebhook, secret: string): Record<string, unknown> {
  return new Webhook(secret).verify(raw, headers as Record<string, string>) as Record<string, unknown>
}
