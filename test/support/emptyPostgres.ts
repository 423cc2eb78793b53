import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { hashOfMigrations } from './migratedTemplate.ts'
import { makeTables, onPostgresVariant, postgresVariant } from './postgresVariant.ts'

/** An empty database on the PostgreSQL of the test, already migrated once another file has been through it. */
export async function emptyPostgres() {
  const template = await templateName()
  const { name, ...database } = await createDatabase({ template })
  return {
    ...database,
    adapt: onPostgresVariant,
    ...(postgresVariant.idType === 'serial' && { migrate: makeTables }),
    afterMigration: () => saveTemplate(name),
  }
}

/** A database on the PostgreSQL of the test; without a template, or before there is one, nothing is in it. */
export async function createDatabase({ template }: { template?: string } = {}) {
  const server = process.env.POSTGRES_TEST_URL
  if (!server) throw new Error('POSTGRES_TEST_URL names no PostgreSQL; run npm run test:postgres')
  const name = `green-forum-events-${randomUUID()}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await asAdministrator(async (client) => {
    const isThere = template !== undefined && (await isDatabase({ client, name: template }))
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${isThere ? template : 'template0'}"`)
  })
  return {
    name,
    url: url.href,
    drop: () =>
      asAdministrator(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      }),
  }
}

/** Other migrations, and other kinds of ids, have another. */
async function templateName(): Promise<string> {
  return `green-forum-events-migrated-${await hashOfMigrations('postgres')}-${postgresVariant.idType}`
}

/** Makes the template out of a database that has just been migrated, where there is none yet. */
async function saveTemplate(name: string): Promise<void> {
  const template = await templateName()
  await asAdministrator(async (client) => {
    if (await isDatabase({ client, name: template })) return
    const unfinished = `${template}-${randomUUID().slice(0, 8)}`
    // PostgreSQL copies no database that somebody is connected to; the pool of Payload connects again by itself.
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
    await client.query(`CREATE DATABASE "${unfinished}" TEMPLATE "${name}"`)
    await client
      .query(`ALTER DATABASE "${unfinished}" RENAME TO "${template}"`)
      // Another test file was first.
      .catch(() => client.query(`DROP DATABASE "${unfinished}"`))
  })
}

async function isDatabase({ client, name }: { client: pg.Client; name: string }): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  return rowCount === 1
}

/** Runs statements on the server of the test, beside its databases. */
export async function asAdministrator<T>(use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.POSTGRES_TEST_URL })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
