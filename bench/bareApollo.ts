import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import Database from 'libsql'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

// The least that this API can cost with Apollo: statements prepared once on the driver of our SQLite, one for events,
// one for all their speakers, one for all their partners; nothing checked, translated, sanitised or kept. A search looks for what was
// typed as it was typed.
const database = new Database(process.env.BARE_DATABASE_URL?.replace('file:', '') ?? '')

interface Row extends Record<string, unknown> {
  id: string
}

const columns =
  'id, slug, title, summary, description, starts_at AS startsAt, ends_at AS endsAt, format, status'
/** The statements of a list: a page of it and how many there are in all. */
function listOf(condition: string) {
  return {
    page: database.prepare(
      `SELECT ${columns} FROM events WHERE ends_at > @now ${condition} ORDER BY starts_at, id LIMIT @first OFFSET @offset`,
    ),
    count: database.prepare(`SELECT count(*) AS total FROM events WHERE ends_at > @now ${condition}`),
  }
}
const lists = {
  all: listOf(''),
  topic: listOf('AND id IN (SELECT event FROM event_topics WHERE topic = @topic)'),
  search: listOf('AND (title LIKE @search OR summary LIKE @search OR description LIKE @search)'),
}
const bySlug = database.prepare(`SELECT ${columns} FROM events WHERE slug = ?`)
const speakersOf = database.prepare(`
  SELECT e.event, s.* FROM json_each(?) j JOIN event_speakers e ON e.event = j.value
  JOIN speakers s ON s.id = e.speaker ORDER BY e.event, e.position`)
const partnersOf = database.prepare(`
  SELECT e.event, p.* FROM json_each(?) j JOIN event_partners e ON e.event = j.value
  JOIN partners p ON p.id = e.partner ORDER BY e.event, e.position`)

interface ListArguments {
  first: number
  offset: number
  topic?: string
  search?: string
}

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
    type Query {
      events(first: Int = 20, offset: Int = 0, topic: String, search: String): EventConnection!
      event(slug: String): Event
    }
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
      events: (_: unknown, { first, offset, topic, search }: ListArguments) => {
        const now = new Date().toISOString()
        const [list, given] =
          topic !== undefined
            ? [lists.topic, { topic }]
            : search !== undefined
              ? [lists.search, { search: `%${search}%` }]
              : [lists.all, {}]
        const { total } = list.count.get({ now, ...given }) as { total: number }
        return {
          nodes: withRelated(list.page.all({ now, first, offset, ...given }) as Row[]),
          totalCount: total,
        }
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
