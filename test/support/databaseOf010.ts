import { BSON, type Document, type IndexDescriptionInfo, MongoClient } from 'mongodb'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Payload } from 'payload'
import { testDatabase } from './database.ts'
import { readDocument } from './documents.ts'

/** The secret under which the tokens and keys in the databases of version 0.1.0 were made. */
export const secretOf010 = 'fixture-secret-0.1.0-fixture-secret'

/** What a document owed under 0.1.0, as its columns had it. */
export interface Debtor {
  id: string
  mailOwed?: string | null
  announcementsOwed?: string | null
  webhooksOwed?: string | null
}

/** What version 0.1.0 said of its database when it was packed. */
export interface ExpectedOf010 {
  /** Rows of each table, documents of each collection. */
  counts: Record<string, number>
  registrations: (Debtor & { email: string; status: string })[]
  events: (Debtor & { slug: string; _status: string })[]
  /** Those alone that owed something. */
  eventVersions: Debtor[]
  meetings: Debtor[]
  messages: { id: string; state: string; kind: string; recipient: string }[]
  /** What 0.1.0 itself made of it in one pass: how many mails went out, and which messages came to which state. */
  nextPass: { sent: number; handled: string[] }
}

/** What a database holds, below Payload: the rows of each table, the documents of each collection. */
export interface StoredData {
  rows: Record<string, Record<string, unknown>[]>
  /** Names of tables or collections, with those of their indexes. */
  indexes: string[]
}

/** Version 0.1.0 knew no PostgreSQL; see jest.config.js. */
export const databaseOf010 = testDatabase === 'mongodb' ? 'mongodb' : 'sqlite'

const folder = new URL('../fixtures/0.1.0/', import.meta.url)

export async function expectedOf010(): Promise<ExpectedOf010> {
  const expected: unknown = JSON.parse(await readDocument('test/fixtures/0.1.0/expected.json'))
  return (expected as Record<typeof databaseOf010, ExpectedOf010>)[databaseOf010]
}

/** Puts the database of version 0.1.0 where Payload is going to look for its own. */
export async function unpackDatabaseOf010(databaseUrl: string): Promise<void> {
  if (databaseOf010 === 'sqlite') return writeFile(fileURLToPath(databaseUrl), await unpack('sqlite.db.gz'))
  const documents = new Map<string, Document[]>()
  await withMongo(databaseUrl, async (client) => {
    for (const { collection, document, index } of await readLines()) {
      if (document) documents.set(collection, [...(documents.get(collection) ?? []), document])
      if (index) await client.db().collection(collection).createIndexes([index])
    }
    for (const [name, all] of documents) await client.db().collection(name).insertMany(all)
  })
}

/** What the database of version 0.1.0 held. */
export async function dataOf010({
  payload,
  dataDir,
}: {
  payload: Payload
  dataDir: string
}): Promise<StoredData> {
  if (databaseOf010 === 'sqlite') {
    const file = path.join(dataDir, '0.1.0.db')
    await writeFile(file, await unpack('sqlite.db.gz'))
    const { execute } = sqliteOf(payload)
    await execute(`ATTACH '${file}' AS old`)
    const data = await readSqlite({ payload, schema: 'old' })
    await execute('DETACH old')
    return data
  }
  const data: StoredData = { rows: {}, indexes: [] }
  for (const { collection, document, index } of await readLines()) {
    if (document) (data.rows[collection] ??= []).push(plain(document))
    if (index) data.indexes.push(`${collection} ${index.name ?? ''}`)
  }
  return data
}

/** What the database of a running Payload holds. */
export async function storedData(payload: Payload): Promise<StoredData> {
  if (databaseOf010 === 'sqlite') return readSqlite({ payload, schema: 'main' })
  return withMongo(process.env.DATABASE_URL ?? '', async (client) => {
    const data: StoredData = { rows: {}, indexes: [] }
    for (const collection of await client.db().collections()) {
      const name = collection.collectionName
      data.rows[name] = (await collection.find({}).sort({ _id: 1 }).toArray()).map(plain)
      const indexes = (await collection.indexes()).filter((index) => index.name !== '_id_')
      data.indexes.push(...indexes.map((index) => `${name} ${index.name ?? ''}`))
    }
    return data
  })
}

interface SqliteClient {
  execute: (statement: string) => Promise<{ columns: string[]; rows: Record<string, unknown>[] }>
}

function sqliteOf(payload: Payload): SqliteClient {
  const { client } = payload.db as unknown as { client: SqliteClient }
  return { execute: (statement) => client.execute(statement) }
}

async function readSqlite({
  payload,
  schema,
}: {
  payload: Payload
  schema: 'main' | 'old'
}): Promise<StoredData> {
  const { execute } = sqliteOf(payload)
  const entries = await execute(
    `SELECT type, name, tbl_name FROM ${schema}.sqlite_master WHERE type IN ('table', 'index') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  )
  const data: StoredData = { rows: {}, indexes: [] }
  for (const { type, name, tbl_name: table } of entries.rows) {
    if (type === 'index') data.indexes.push(`${String(table)} ${String(name)}`)
    else {
      const { columns, rows } = await execute(`SELECT * FROM ${schema}.\`${String(name)}\` ORDER BY rowid`)
      data.rows[String(name)] = rows.map((row) =>
        Object.fromEntries(columns.map((each) => [each, row[each]])),
      )
    }
  }
  return data
}

async function withMongo<T>(url: string, use: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(url)
  try {
    return await use(client)
  } finally {
    await client.close()
  }
}

interface Line {
  collection: string
  document?: Document
  index?: IndexDescriptionInfo
}

async function readLines(): Promise<Line[]> {
  const lines = (await unpack('mongodb.ejson.gz')).toString().trim().split('\n')
  return lines.map((line) => BSON.EJSON.parse(line, { relaxed: false }) as Line)
}

/** Without classes, for comparison. */
function plain(document: Document): Record<string, unknown> {
  return BSON.EJSON.serialize(document, { relaxed: true })
}

async function unpack(name: string): Promise<Buffer> {
  return gunzipSync(await readFile(new URL(name, folder)))
}
