import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import Database from 'libsql'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

// The least that this API can cost with Apollo: statements prepared once on the driver of our SQLite, one for events,
// one for all their speakers, one for all their partners; nothing checked, translated, sanitised or kept.
const database = new Database(process.env.BARE_DATABASE_URL?.replace('file:', '') ?? '')

interface Row extends Record<string, unknown> {
  id: string
}

const columns =
  'id, slug, title, summary, description, starts_at AS startsAt, ends_at AS endsAt, format, status'
const upcoming = database.prepare(
  `SELECT ${columns} FROM events WHERE ends_at > ? ORDER BY starts_at, id LIMIT ?`,
)
const counted = database.prepare('SELECT count(*) AS total FROM events WHERE ends_at > ?')
const bySlug = database.prepare(`SELECT ${columns} FROM events WHERE slug = ?`)
const speakersOf = database.prepare(`
  SELECT e.event, s.* FROM json_each(?) j JOIN event_speakers e ON e.event = j.value
  JOIN speakers s ON s.id = e.speaker ORDER BY e.event, e.position`)
const partnersOf = database.prepare(`
  SELECT e.event, p.* FROM json_each(?) j JOIN event_partners e ON e.event = j.value
  JOIN partners p ON p.id = e.partner ORDER BY e.event, e.position`)

function withRelated(events: Row[]): Row[] {
  const ids = JSON.stringify(events.map(({ id }) => id))
  const grouped = (rows: unknown[]): Map<string, Row[]> => {
    const groups = new Map<string, Row[]>()
    for (const row of rows as (Row & { event: string })[]) {
      const group = groups.get(row.event)
      if (group) group.push(row)
      else groups.set(row.event, [row])
    }
    return groups
  }
  const [speakers, partners] = [grouped(speakersOf.all(ids)), grouped(partnersOf.all(ids))]
  return events.map((event) => ({
    ...event,
    speakers: (speakers.get(event.id) ?? []).map((speaker) => ({ role: 'INPUT', speaker })),
    partners: partners.get(event.id) ?? [],
  }))
}

const server = new ApolloServer({
  typeDefs: `
    type Query { events(first: Int = 20): EventConnection! event(slug: String): Event }
    type EventConnection { nodes: [Event!]! totalCount: Int! }
    type Event {
      id: ID! slug: String! title: String! summary: String description: String! startsAt: String! endsAt: String!
      format: String! status: String! speakers: [EventSpeaker!]! partners: [Partner!]!
    }
    type EventSpeaker { role: String! speaker: Speaker! }
    type Speaker { id: ID! slug: String! name: String! position: String }
    type Partner { id: ID! slug: String! name: String! url: String }`,
  resolvers: {
    Query: {
      events: (_: unknown, { first }: { first: number }) => {
        const now = new Date().toISOString()
        const total = counted.get(now) as { total: number }
        return { nodes: withRelated(upcoming.all(now, first) as Row[]), totalCount: total.total }
      },
      event: (_: unknown, { slug }: { slug: string }) => withRelated(bySlug.all(slug) as Row[])[0] ?? null,
    },
  },
  plugins: [ApolloServerPluginLandingPageDisabled()],
})
await server.start()

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString())
}

const http = createServer((request, response) => {
  const answer = async (): Promise<void> => {
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    const httpGraphQLRequest = { method: 'POST', headers, search: '', body: await read(request) }
    const {
      body,
      headers: sent,
      status,
    } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: () => Promise.resolve({}),
    })
    response.writeHead(status ?? 200, Object.fromEntries(sent))
    response.end(body.kind === 'complete' ? body.string : '')
  }
  answer().catch((error: unknown) => {
    console.error(error)
    response.writeHead(500).end()
  })
})
http.listen(0, '127.0.0.1', () => console.log(`port ${(http.address() as AddressInfo).port}`))
process.on('SIGTERM', () => process.exit(0))
