import { createClient } from '@libsql/client'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

// The least that a durable registration can cost: one insert a request, on the settings of our SQLite.
const client = createClient({ url: process.env.DATABASE_URL ?? '' })
await client.execute('PRAGMA journal_mode = WAL')
await client.execute('PRAGMA synchronous = FULL')
await client.execute(
  'CREATE TABLE registrations (id TEXT PRIMARY KEY, email TEXT UNIQUE, body TEXT, at TEXT)',
)

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

const server = createServer((request, response) => {
  const answer = async (): Promise<void> => {
    const body = await read(request)
    const { variables } = JSON.parse(body) as { variables: { input: { email: string } } }
    await client.execute({
      sql: 'INSERT INTO registrations VALUES (?, ?, ?, ?)',
      args: [randomUUID(), variables.input.email, body, new Date().toISOString()],
    })
    response.setHeader('Content-Type', 'application/json')
    response.end('{"data":{"registerForEvent":{"outcome":"CONFIRMED","userErrors":[]}}}')
  }
  answer().catch((error: unknown) => {
    console.error(error)
    response.writeHead(500).end()
  })
})
server.listen(0, '127.0.0.1', () => console.log(`port ${(server.address() as AddressInfo).port}`))
process.on('SIGTERM', () => process.exit(0))
