import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { simpleParser } from 'mailparser'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { migrations as onMongodb } from '../../../migrations/mongodb/index.ts'
import { migrations as onSqlite } from '../../../migrations/sqlite/index.ts'
import { findRegistrationByToken } from '../../../src/registrations/findRegistration.ts'
import { allOrNothing } from '../../../src/server/allOrNothing.ts'
import { migrateDatabase } from '../../../src/server/migrateDatabase.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import {
  databaseOf010,
  dataOf010,
  type Debtor,
  expectedOf010,
  type ExpectedOf010,
  secretOf010,
  type StoredData,
  storedData,
  unpackDatabaseOf010,
} from '../../support/databaseOf010.ts'
import { dumpCollections } from '../../support/dumpCollections.ts'
import { type RegistrationRow, tokenOf } from '../../support/registrationRows.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const onMongo = databaseOf010 === 'mongodb' ? it : it.skip
const onSqliteAlone = databaseOf010 === 'sqlite' ? it : it.skip

let test: TestPayload
let expected: ExpectedOf010
/** As 0.1.0 left it, and as it is once today's code has started on it. */
let before: StoredData
let after: StoredData
beforeAll(async () => {
  expected = await expectedOf010()
  test = await startPayload({ PAYLOAD_SECRET: secretOf010 }, unpackDatabaseOf010)
  before = await dataOf010(test)
  after = await storedData(test.payload)
})
afterAll(() => test.stop())

const { log, renamed } = {
  sqlite: {
    log: 'payload_migrations',
    renamed: [
      ['registrations', 'mail_owed', 'pending_mails'],
      ['events', 'announcements_owed', 'pending_announcements'],
      ['events', 'webhooks_owed', 'pending_webhooks'],
      ['_events_v', 'version_announcements_owed', 'version_pending_announcements'],
      ['_events_v', 'version_webhooks_owed', 'version_pending_webhooks'],
      ['meetings', 'announcements_owed', 'pending_announcements'],
    ] as const,
  },
  mongodb: {
    log: 'payload-migrations',
    renamed: [
      ['registrations', 'mailOwed', 'pendingMails'],
      ['events', 'announcementsOwed', 'pendingAnnouncements'],
      ['events', 'webhooksOwed', 'pendingWebhooks'],
      ['_events_versions', 'version.announcementsOwed', 'version.pendingAnnouncements'],
      ['_events_versions', 'version.webhooksOwed', 'version.pendingWebhooks'],
      ['meetings', 'announcementsOwed', 'pendingAnnouncements'],
    ] as const,
  },
}[databaseOf010]

/** What the names of their indexes have in them. */
const isOld = /owed/i
const isNew = /pending_?(mails|announcements|webhooks)/i

/** The rows of all tables but the log of migrations, which grows. */
function rowsOf({ rows }: StoredData): StoredData['rows'] {
  return Object.fromEntries(Object.entries(rows).filter(([table]) => table !== log))
}

/** The same rows, with the fields under the names that they have now. */
function renameIn(data: StoredData): StoredData['rows'] {
  const rows = structuredClone(rowsOf(data))
  for (const [table, from, to] of renamed) {
    for (const row of rows[table] ?? []) {
      const [old, now] = [holderOf(row, from), holderOf(row, to)]
      if (!(old.name in old.holder)) continue
      now.holder[now.name] = old.holder[old.name]
      Reflect.deleteProperty(old.holder, old.name)
    }
  }
  for (const [table, locale] of placesByLanguage) {
    for (const row of rows[table] ?? []) dropRepeatedDefault(row, locale)
  }
  return rows
}

/** Where the place of an event is in English: a row of its own, or a field. */
const placesByLanguage = {
  sqlite: [
    ['events_locales', 'location_name'],
    ['_events_v_locales', 'version_location_name'],
  ] as const,
  mongodb: [
    ['events', 'location.name.en'],
    ['_events_versions', 'version.location.name.en'],
  ] as const,
}[databaseOf010]

/** The default is for German alone, and was stored in both languages. */
function dropRepeatedDefault(row: Record<string, unknown>, field: string): void {
  if (row._locale === 'de') return
  const path = field.split('.')
  const name = path.pop() ?? ''
  const holder = path.reduce<unknown>(
    (within, key) => (within as Record<string, unknown> | undefined)?.[key],
    row,
  )
  const place = holder as Record<string, unknown> | undefined
  if (place?.[name] !== 'online (Zoom)') return
  if (path.length === 0) place[name] = null
  else Reflect.deleteProperty(place, name)
}

function holderOf(row: Record<string, unknown>, field: string) {
  const [parent, child] = field.split('.')
  return child === undefined
    ? { holder: row, name: field }
    : { holder: row[parent ?? ''] as Record<string, unknown>, name: child }
}

/** What a field holds in all rows that have it, by their ids. */
function valuesOf(data: StoredData, table: string, field: string): Record<string, unknown> {
  const held = (data.rows[table] ?? []).map((row) => {
    const { holder, name } = holderOf(row, field)
    return [idOf(row), holder[name]] as const
  })
  return Object.fromEntries(held.filter(([, value]) => value !== null && value !== undefined))
}

function idOf({ id, _id }: Record<string, unknown>): string {
  return String(id ?? (_id as { $oid: string }).$oid)
}

describe('a database of version 0.1.0, once today’s code has started on it', () => {
  it('holds every row and document that it held, with everything in it', () => {
    const countsIn = ({ rows }: StoredData) =>
      Object.fromEntries(Object.keys(expected.counts).map((table) => [table, rows[table]?.length ?? 0]))
    expect(countsIn(before)).toEqual(expected.counts)
    const logged = (expected.counts[log] ?? 0) + onlyNew().length
    expect(countsIn(after)).toEqual({ ...expected.counts, [log]: logged })
    expect(rowsOf(after)).toMatchObject(renameIn(before))
  })

  it('holds what is still to be sent under the names of today', () => {
    const { registrations, events, eventVersions, meetings } = expected
    const owed = (docs: Debtor[], name: Exclude<keyof Debtor, 'id'>) =>
      Object.fromEntries(docs.filter((doc) => doc[name]).map((doc) => [doc.id, doc[name]]))
    const lists = [
      owed(registrations, 'mailOwed'),
      owed(events, 'announcementsOwed'),
      owed(events, 'webhooksOwed'),
      owed(eventVersions, 'announcementsOwed'),
      owed(eventVersions, 'webhooksOwed'),
      owed(meetings, 'announcementsOwed'),
    ]
    expect(lists.map((list) => Object.keys(list).length > 0)).toEqual(lists.map(() => true))
    expect(renamed.map(([table, , to]) => valuesOf(after, table, to))).toEqual(lists)
  })

  it('has nothing left of the old names, neither in rows nor in indexes', () => {
    expect(before.indexes.filter((name) => isOld.test(name))).toHaveLength(renamed.length)
    expect(after.indexes.filter((name) => isOld.test(name))).toEqual([])
    expect(after.indexes.filter((name) => isNew.test(name))).toHaveLength(renamed.length)
    const rows = renamed.flatMap(([table, from]) =>
      (after.rows[table] ?? []).filter((row) => {
        const { holder, name } = holderOf(row, from)
        return name in holder
      }),
    )
    expect(rows).toEqual([])
  })

  it('can be read through Payload, in all languages and with all versions', async () => {
    const dump = await dumpCollections(test.payload)
    expect(dump['events versions']).toHaveLength(expected.counts[renamed[3][0]] ?? 0)
    expect(ids(dump.registrations)).toEqual(ids(expected.registrations))
    expect(ids(dump.events)).toEqual(ids(expected.events))
    expect(ids(dump.messages)).toEqual(ids(expected.messages))
  })

  it('is not changed by a second run', async () => {
    await migrateDatabase(test.payload)
    expect(await storedData(test.payload)).toEqual(after)
  })

  it('lets everybody in by the tokens of their mails', async () => {
    const { payload } = test
    const { docs } = await payload.db.find<RegistrationRow>({
      collection: 'registrations',
      pagination: false,
    })
    expect(docs).toHaveLength(expected.registrations.length)
    for (const row of docs) {
      const found = await findRegistrationByToken({ payload, token: tokenOf(payload, row) })
      expect([found?.id, found?.email, found?.status]).toEqual([row.id, row.email, row.status])
    }
  })

  it('is as 0.1.0 left it once all later migrations are undone, and can be migrated again', async () => {
    const { payload } = test
    await undo()
    const undone = await storedData(payload)
    expect(rowsOf(undone)).toMatchObject(rowsOf(before))
    expect(undone.indexes.filter((name) => isNew.test(name))).toEqual([])
    await migrateDatabase(payload)
    expect(rowsOf(await storedData(payload))).toEqual(rowsOf(after))
  })

  it('is migrated by the next start where one died in the middle', async () => {
    const { payload } = test
    for (let lived = 0, isDone = false; !isDone; lived += apart) {
      await undo()
      isDone = await dieAfter(lived)
      await migrateDatabase(payload)
      const migrated = await storedData(payload)
      expect(rowsOf(migrated)).toEqual(rowsOf(after))
      expect(indexesToMigrate(migrated)).toEqual(indexesToMigrate(after))
    }
  })

  onSqliteAlone('holds nothing of what is migrated for whoever dies or reads before the end', async () => {
    const { payload } = test
    await undo()
    const reader = createClient({ url: process.env.DATABASE_URL ?? '' })
    // Changes with each commit of another connection.
    const version = async () => (await reader.execute('PRAGMA data_version')).rows[0]?.data_version
    const seen: unknown[] = [await version()]
    const db = beforeEachWrite(adapter().db, async () => void seen.push(await version()))
    const migrate = async () => {
      for (const { up } of onlyNew()) await up({ payload, db })
    }
    await allOrNothing({ payload, migrate })
    expect(seen.length).toBeGreaterThan(apart)
    expect(new Set(seen).size).toBe(1)
    expect(seen).not.toContain(await version())
    reader.close()
    // What was not migrated by Payload is not in its log.
    await undo()
    await migrateDatabase(payload)
  })

  onMongo('is migrated by several processes that start at once', async () => {
    const { payload } = test
    const { connection } = payload.db as unknown as { connection: Connection }
    // One of them dropped an index by which another read, about once in twenty rounds.
    for (let round = 0; round < 20; round++) {
      await undo()
      for (const [table, from] of renamed) await connection.collection(table).createIndex({ [from]: 1 })
      const processes = Array.from({ length: 6 }, adapter)
      await Promise.all(onlyNew().flatMap(({ up }) => processes.map(async (process) => up(process))))
    }
    await migrateDatabase(payload)
    const migrated = await storedData(payload)
    expect(rowsOf(migrated)).toEqual(rowsOf(after))
    expect(indexesToMigrate(migrated)).toEqual(indexesToMigrate(after))
  })

  it('sends in the next pass what was still to be sent, each mail once', async () => {
    const { payload, dataDir } = test
    await runWorkerOnce({ payload })
    await runWorkerOnce({ payload })
    const known = new Map(expected.messages.map(({ id, state }) => [id, state]))
    const { docs } = await payload.find({ collection: 'messages', pagination: false, depth: 0 })
    const handled = docs.filter(({ id, state }) => known.get(id) !== state)
    expect(handled.map(({ recipient, kind, state }) => `${recipient} ${kind} ${state}`).sort()).toEqual(
      expected.nextPass.handled,
    )
    const files = await readdir(path.join(dataDir, 'mail'))
    const mails = await Promise.all(
      files.map(async (file) => simpleParser(await readFile(path.join(dataDir, 'mail', file)))),
    )
    expect(mails).toHaveLength(expected.nextPass.sent)
    expect(mails.map(({ messageId }) => messageId).sort()).toEqual(
      handled
        .filter(({ state }) => state === 'sent')
        .map(({ messageId }) => messageId)
        .sort(),
    )
  })

  it('owes nothing any more then, but what waits for an event to be published', async () => {
    const { payload } = test
    const owing = await Promise.all(
      renamed.map(async ([table, , to]) => Object.keys(valuesOf(await storedData(payload), table, to))),
    )
    const [mails, ofEvents, webhooks, , , ofMeetings] = owing
    const drafts = expected.events.filter((event) => event._status === 'draft' && event.announcementsOwed)
    expect({ mails, ofEvents, webhooks, ofMeetings }).toEqual({
      mails: [],
      ofEvents: drafts.map(({ id }) => id),
      webhooks: [],
      ofMeetings: [],
    })
  })

  it('has told each site that listens of each change, once', async () => {
    const { payload } = test
    const where = { 'webhook.enabled': { equals: true } }
    const { docs: sites } = await payload.find({ collection: 'sites', where, depth: 0 })
    const debts = expected.events.flatMap(
      ({ webhooksOwed }) => JSON.parse(webhooksOwed ?? '[]') as { id: string }[],
    )
    const wanted = debts.flatMap(({ id }) => sites.map((site) => `${id}:${site.id}`)).sort()
    const { docs } = await payload.find({
      collection: 'webhook-deliveries',
      pagination: false,
      depth: 0,
      showHiddenFields: true,
    })
    const owed = new Set(debts.map(({ id }) => id))
    const made = docs
      .map(({ dedupeKey }) => dedupeKey ?? '')
      .filter((key) => owed.has(key.split(':')[0] ?? ''))
    expect(wanted).not.toEqual([])
    expect(made.sort()).toEqual(wanted)
  })
})

/** Names of the indexes that migrations have to see to: MongoDB gets its new ones when Payload connects. */
function indexesToMigrate({ indexes }: StoredData): string[] {
  const ofMigrations = databaseOf010 === 'sqlite' ? indexes : indexes.filter((name) => !isNew.test(name))
  return ofMigrations.toSorted()
}

interface Connection {
  collection: (name: string) => { createIndex: (key: Record<string, 1>) => Promise<string> }
}

type Step = (args: unknown) => Promise<void>

interface NewMigration {
  name: string
  up: Step
  down: Step
}

/** The migrations that 0.1.0 did not know. */
function onlyNew(): NewMigration[] {
  const all = { sqlite: onSqlite, mongodb: onMongodb }[databaseOf010]
  const known = (before.rows[log] ?? []).map(({ name }) => name)
  // Each takes what its own adapter gives.
  return all.filter(({ name }) => !known.includes(name)) as unknown as NewMigration[]
}

/** What an adapter gives to migrations. */
function adapter() {
  const { payload } = test
  return { payload, db: (payload.db as unknown as { drizzle: object }).drizzle }
}

/** Takes all later migrations back, as `payload migrate:down` does. */
async function undo(): Promise<void> {
  const later = onlyNew()
  for (const { down } of later.toReversed()) await down(adapter())
  const where = { name: { in: later.map(({ name }) => name) } }
  await test.payload.delete({ collection: 'payload-migrations', where })
}

/**
 * How many statements lie between two deaths. On SQLite they are hundreds, of which a death takes back all; that none is
 * stored before the others has a test of its own.
 */
const apart = databaseOf010 === 'sqlite' ? 33 : 1

/** Migrates until so many statements have been run, and dies; tells whether these were all. */
async function dieAfter(statements: number): Promise<boolean> {
  let run = 0
  const count = (target: object) =>
    beforeEachWrite(target, () => {
      if (++run > statements) throw new Died()
    })
  const { payload, db } = adapter()
  const { connection } = payload.db as unknown as { connection?: object }
  const dying =
    databaseOf010 === 'sqlite'
      ? { payload, db: count(db) }
      : { payload: { db: { connection: count(connection ?? {}) } } }
  let isDone = false
  const migrate = async () => {
    for (const { up } of onlyNew()) await up(dying)
    isDone = true
    throw new Died()
  }
  // What a process that died had not committed, SQLite takes back.
  const death = databaseOf010 === 'sqlite' ? allOrNothing({ payload, migrate }) : migrate()
  await expect(death).rejects.toThrow(Died)
  return isDone
}

const writes = new Set(['run', 'updateMany', 'dropIndex'])

/** A connection that calls back before each statement. */
function beforeEachWrite(target: object, callBack: () => void | Promise<void>): object {
  return new Proxy(target, {
    get: (held, name) => {
      const member: unknown = Reflect.get(held, name)
      if (typeof member !== 'function') return member
      const call = (given: unknown[]): unknown => member.apply(held, given)
      if (name === 'collection')
        return (...given: unknown[]) => beforeEachWrite(call(given) as object, callBack)
      if (!writes.has(String(name))) return (...given: unknown[]) => call(given)
      return async (...given: unknown[]) => {
        await callBack()
        return call(given)
      }
    },
  })
}

class Died extends Error {}

function ids(docs: unknown): string[] {
  return (docs as { id: string }[]).map(({ id }) => String(id)).sort()
}
