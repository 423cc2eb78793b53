import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import { rename, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { testDatabase } from './database.ts'

/** The database of a test as it is without Payload. */
interface RawDatabase {
  /** Every row of every table, sorted. */
  rows: (url: string) => Promise<Record<string, string[]>>
  /** Takes it from a Payload of this process that was destroyed. */
  release: (url: string) => Promise<void>
  /** Makes it anew where it was dropped, as whoever operates it does. */
  create: (url: string) => Promise<void>
  drop: (url: string) => Promise<void>
}

const sorted = (rows: unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort()

const sqlite: RawDatabase = {
  rows: async (url) => {
    const client = createClient({ url })
    const { rows: tables } = await client.execute(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    const everything: Record<string, string[]> = {}
    for (const { name } of tables) {
      everything[String(name)] = sorted((await client.execute(`SELECT * FROM "${String(name)}"`)).rows)
    }
    client.close()
    return everything
  },
  // What was closed stays open until its garbage is collected, so it gets another file.
  release: async (url) => {
    const file = fileURLToPath(url)
    const client = createClient({ url })
    await client.execute(`VACUUM INTO '${file}.released'`)
    client.close()
    for (const journal of [`${file}-wal`, `${file}-shm`]) await rm(journal, { force: true })
    await rename(`${file}.released`, file)
  },
  // A file that comes and goes with the data folder.
  create: () => Promise.resolve(),
  drop: () => Promise.resolve(),
}

const postgres: RawDatabase = {
  rows: (url) =>
    onPostgres(url, async (client) => {
      const tables = await client.query<{ name: string }>(
        `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
      )
      const everything: Record<string, string[]> = {}
      for (const { name } of tables.rows) {
        everything[name] = sorted((await client.query(`SELECT * FROM "${name}"`)).rows)
      }
      return everything
    }),
  // The adapter leaves its pool open.
  release: (url) =>
    administer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${new URL(url).pathname.slice(1)}'`,
    ),
  create: (url) => administer(`CREATE DATABASE "${new URL(url).pathname.slice(1)}"`),
  drop: (url) => administer(`DROP DATABASE "${new URL(url).pathname.slice(1)}" WITH (FORCE)`),
}

async function onPostgres<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

async function administer(statement: string): Promise<void> {
  await onPostgres(process.env.POSTGRES_TEST_URL ?? '', (client) => client.query(statement))
}

const mongodb: RawDatabase = {
  rows: (url) =>
    onMongodb(url, async (client) => {
      const everything: Record<string, string[]> = {}
      for (const collection of await client.db().collections()) {
        everything[collection.collectionName] = sorted(await collection.find().toArray())
        everything[`indexes of ${collection.collectionName}`] = sorted(await collection.indexes())
      }
      return everything
    }),
  release: () => Promise.resolve(),
  create: () => Promise.resolve(),
  drop: (url) =>
    onMongodb(url, async (client) => {
      await client.db().dropDatabase()
    }),
}

async function onMongodb<T>(url: string, use: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(url)
  try {
    return await use(client)
  } finally {
    await client.close()
  }
}

/** The database that the suite runs on, past Payload. */
export const rawDatabase: RawDatabase = { sqlite, postgres, mongodb }[testDatabase]
