import { createClient } from '@libsql/client'
import { randomUUID } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import config from '../payload.config.ts'
import { migrateDatabase } from '../src/server/migrateDatabase.ts'
import { richText } from '../test/support/factories.ts'

// fillProgramme.ts EVENTS: fills the empty SQLite database of the bench with a programme, half of it still to come.
const events = Number(process.argv[2] ?? 2000)

const sentence =
  'Wie wirkt sich das Gesetz auf die Arbeit in den Gemeinden aus, und was kann man vor Ort tun? '
const text = (length: number): string => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)

// Changed long ago, one after another: nobody is at work on it.
const firstChange = Date.parse('2025-01-01T00:00:00.000Z')
let written = 0
const stamp = (): string => new Date(firstChange + (written += 1) * 10 * 60_000).toISOString()

const payload = await getPayload({ config: await config })
await migrateDatabase(payload)

type Create = Parameters<Payload['db']['create']>[0]
/** At the adapter, since hooks would take minutes. */
async function create(collection: Create['collection'], data: Record<string, unknown>): Promise<string> {
  const at = stamp()
  const stamps = { createdAt: at, updatedAt: at }
  const created: unknown = await payload.db.create({ collection, data: { ...stamps, ...data } })
  return String((created as { id: string }).id)
}

async function createMany(count: number, make: (n: number) => Promise<string>): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) ids.push(await make(n))
  return ids
}

const speakers = await createMany(200, (n) =>
  create('speakers', {
    name: `Rednerin ${n}`,
    slug: `rednerin-${n}`,
    position: { de: `Sprecherin ${n}` },
    biography: { de: richText(text(300)) },
  }),
)
const partners = await createMany(50, (n) =>
  create('partners', {
    name: `LAG ${n}`,
    slug: `lag-${n}`,
    description: { de: text(100) },
    url: 'https://example.org',
  }),
)
const topics = await createMany(20, (n) =>
  create('topics', { name: { de: `Thema ${n}` }, slug: `thema-${n}` }),
)
const some = (ids: string[], n: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => ids[(n * 7 + index * 3) % ids.length] ?? '')

const now = Date.now()
const hour = 60 * 60 * 1000
await createMany(events, (n) => {
  const startsAt = now + (n - events / 2) * 6 * hour
  return create('events', {
    title: { de: `Veranstaltung ${n}` },
    slug: `veranstaltung-${n}`,
    summary: { de: text(120) },
    description: { de: richText(text(500), text(500), text(500)) },
    startsAt: new Date(startsAt).toISOString(),
    startsAt_tz: 'Europe/Berlin',
    endsAt: new Date(startsAt + 2 * hour).toISOString(),
    endsAt_tz: 'Europe/Berlin',
    format: 'online',
    status: 'scheduled',
    location: { name: { de: 'online (Zoom)' } },
    speakers: some(speakers, n, 3).map((speaker) => ({ id: randomUUID(), speaker, role: 'input' })),
    partners: some(partners, n, 2),
    topics: some(topics, n, 2),
    registration: { enabled: true, capacity: 40, waitingList: true },
    uid: randomUUID(),
    revision: 0,
    _status: 'published',
  })
})
await payload.destroy()

// What bare Apollo answers from: the same programme in the fewest tables that hold it.
const client = createClient({ url: process.env.BARE_DATABASE_URL ?? '' })
await client.executeMultiple(`
  PRAGMA journal_mode = WAL;
  CREATE TABLE speakers (id TEXT PRIMARY KEY, slug TEXT, name TEXT, position TEXT);
  CREATE TABLE partners (id TEXT PRIMARY KEY, slug TEXT, name TEXT, url TEXT);
  CREATE TABLE events (id TEXT PRIMARY KEY, slug TEXT UNIQUE, title TEXT, summary TEXT, description TEXT, starts_at TEXT, ends_at TEXT, format TEXT, status TEXT);
  CREATE INDEX events_ends_at ON events (ends_at);
  CREATE INDEX events_starts_at ON events (starts_at, id);
  CREATE TABLE event_speakers (event TEXT, speaker TEXT, position INTEGER, PRIMARY KEY (event, position)) WITHOUT ROWID;
  CREATE TABLE event_topics (topic TEXT, event TEXT, PRIMARY KEY (topic, event)) WITHOUT ROWID;
  CREATE TABLE event_partners (event TEXT, partner TEXT, position INTEGER, PRIMARY KEY (event, position)) WITHOUT ROWID;
`)
const insert = (table: string, rows: (string | number)[][]): Promise<unknown> =>
  client.batch(
    rows.map((args) => ({ sql: `INSERT INTO ${table} VALUES (${args.map(() => '?').join(', ')})`, args })),
    'write',
  )
await insert(
  'speakers',
  speakers.map((id, n) => [id, `rednerin-${n}`, `Rednerin ${n}`, `Sprecherin ${n}`]),
)
await insert(
  'partners',
  partners.map((id, n) => [id, `lag-${n}`, `LAG ${n}`, 'https://example.org']),
)
const numbers = Array.from({ length: events }, (_, n) => n)
await insert(
  'events',
  numbers.map((n) => {
    const startsAt = now + (n - events / 2) * 6 * hour
    const times = [startsAt, startsAt + 2 * hour].map((at) => new Date(at).toISOString())
    const description = [500, 500, 500].map((length) => `<p>${text(length)}</p>`).join('')
    return [
      `e${n}`,
      `veranstaltung-${n}`,
      `Veranstaltung ${n}`,
      text(120),
      description,
      ...times,
      'ONLINE',
      'SCHEDULED',
    ]
  }),
)
await insert(
  'event_speakers',
  numbers.flatMap((n) => some(speakers, n, 3).map((id, at) => [`e${n}`, id, at])),
)
await insert(
  'event_topics',
  numbers.flatMap((n) => some(topics, n, 2).map((id) => [`thema-${topics.indexOf(id)}`, `e${n}`])),
)
await insert(
  'event_partners',
  numbers.flatMap((n) => some(partners, n, 2).map((id, at) => [`e${n}`, id, at])),
)
console.log('filled')
process.exit(0)
