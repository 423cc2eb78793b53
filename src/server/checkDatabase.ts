import { type Dialect, dialectOfUrl } from '../database/dialect.ts'
import { SettingsError } from '../settings.ts'

/** Milliseconds. Whoever starts both at once gives the database a moment. */
const patience = 5_000

/**
 * Asks the database which migrations it has been through, before Payload asks it something, which would answer with the
 * driver's stack. Throws SettingsError where it is away or is none.
 */
export async function checkDatabase(databaseUrl: string): Promise<string[]> {
  return checks[dialectOfUrl(databaseUrl)](databaseUrl)
}

/** What SQL calls the table; the collection of MongoDB is `payload-migrations`. */
const table = 'payload_migrations'

const namesIn = (rows: Iterable<object>): string[] =>
  [...rows].map((row) => String((row as { name?: unknown }).name))

const checks: Record<Dialect, (url: string) => Promise<string[]>> = {
  sqlite: async (url) => {
    const { createClient } = await import('@libsql/client')
    try {
      const client = createClient({ url })
      const tables = namesIn((await client.execute('SELECT name FROM sqlite_schema')).rows)
      const { rows } = tables.includes(table)
        ? await client.execute(`SELECT name FROM ${table}`)
        : { rows: [] }
      client.close()
      return namesIn(rows)
    } catch (error) {
      throw new SettingsError(
        `DATABASE_URL must name a SQLite database that this account may write to, and ${url} is damaged or none (${codeOf(error)}). Put it back from a backup, or name another file.`,
      )
    }
  },
  // Its address is not shown, since a password may be part of it.
  mongodb: async (url) => {
    const { MongoClient } = await import('mongodb')
    try {
      const client = new MongoClient(url, { serverSelectionTimeoutMS: patience })
      const migrations = await client.db().collection('payload-migrations').find().toArray()
      await client.close()
      return namesIn(migrations)
    } catch (error) {
      throw new SettingsError(
        `DATABASE_URL must name a MongoDB server that answers and lets us in, and this one does not (${codeOf(error)}). Start it, or mend host, port, name or password in DATABASE_URL.`,
      )
    }
  },
  postgres: async (url) => {
    const { default: postgres } = await import('pg')
    try {
      const client = new postgres.Client({ connectionString: url, connectionTimeoutMillis: patience })
      await client.connect()
      const { rows: tables } = await client.query('SELECT 1 WHERE to_regclass($1) IS NOT NULL', [table])
      const { rows } = tables.length > 0 ? await client.query(`SELECT name FROM ${table}`) : { rows: [] }
      await client.end()
      return namesIn(rows)
    } catch (error) {
      throw new SettingsError(
        `DATABASE_URL must name a PostgreSQL database that answers and lets us in, and this one does not (${codeOf(error)}). Start the server, make the database, or mend host, port, name or password in DATABASE_URL.`,
      )
    }
  },
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name: string }
  return typeof code === 'string' && code !== '' ? code : name
}
