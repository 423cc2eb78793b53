import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readGlobalId } from '../../graphql/globalId.ts'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { askGraphql } from '../support/graphqlClient.ts'
import { sendRegistration } from '../support/registrationClient.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { waitUntil } from '../support/waitUntil.ts'

// Connections that a server cannot be rid of by answering them. In the order of the file: the last test ends the server.
let site: BuiltSite
let server: ServerProcess
/** Takes connections and says nothing. */
const silent = createServer()
const heldBySilent: Socket[] = []
const sockets: Socket[] = []

beforeAll(async () => {
  silent.on('connection', (socket) => heldBySilent.push(socket)).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : 0
  site = await startBuiltSite({ SMTP_URL: `smtp://127.0.0.1:${port}`, RATE_LIMITS: 'off' })
  ;({ server } = site)
}, builtSiteBound)

afterAll(async () => {
  for (const socket of [...sockets, ...heldBySilent]) socket.destroy()
  silent.close()
  await site.stop()
})

/** Opens a connection that stays open until the server ends it too, and says this. */
async function say(text: string): Promise<Socket> {
  const socket = connect({ port: Number(new URL(server.url).port), host: 'localhost', allowHalfOpen: true })
  sockets.push(socket)
  socket.on('error', () => undefined).resume()
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

const upgrade = (path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`

/** Registers somebody for an event of the example content, so that a mail is to be sent. */
async function register(): Promise<void> {
  const query = '{ events { nodes { id registration { state consents { key version } } } } }'
  const { data } = await askGraphql<Listed>({ url: server.url, query })
  const open = data?.events.nodes.find(({ registration }) => registration.state === 'OPEN')
  const eventId = readGlobalId(open?.id ?? '')?.id ?? ''
  const consents = open?.registration.consents ?? []
  const { problems } = await sendRegistration({
    url: server.url,
    eventId,
    email: 'ada@example.org',
    consents,
  })
  expect(problems).toEqual([])
}

interface Listed {
  events: {
    nodes: { id: string; registration: { state: string; consents: { key: string; version: number }[] } }[]
  }
}

describe('the server', () => {
  it.each(['/', '/graphql', '/admin', '/_next/webpack-hmr', '/api/users/me'])(
    'lets go of a connection that asks for another protocol, once Next has answered: %s',
    async (path) => {
      await waitUntil('Next answers', async () => (await fetch(`${server.url}/admin/login`)).ok)
      const socket = await say(upgrade(path))
      const ended = once(socket, 'end', { signal: AbortSignal.timeout(5000) })
      socket.end()
      await ended
    },
  )

  it('stops within its bound, whatever hangs: bodies that never come, a mail server that says nothing', async () => {
    const head = 'Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'
    await say(`POST /graphql HTTP/1.1\r\n${head}`)
    await say(`POST /api/users/login HTTP/1.1\r\n${head}`)
    await say(`POST /admin/login HTTP/1.1\r\n${head}`)
    await say(upgrade('/'))
    await register()
    await waitUntil('a mail is being sent', () => heldBySilent.length > 0)
    const began = performance.now()
    const code = await server.end('SIGTERM')
    expect(performance.now() - began).toBeLessThan(17_000)
    expect([0, 1]).toContain(code)
  })
})
