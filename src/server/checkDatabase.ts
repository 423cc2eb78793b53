import { type Dialect, dialectOfUrl } from '../database/dialect.ts'
import { SettingsError } from '../settings.ts'

/** Milliseconds. Whoever starts both at once gives the database a moment. */
const patience = 5_000

/**
 * Asks the database something before Payload does, which would answer with the driver's stack. Throws SettingsError where
 * it is away or is none.
 */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  await checks[dialectOfUrl(databaseUrl)](databaseUrl)
}

const checks: Record<Dialect, (url: string) => Promise<void>> = {
  sqlite: async (url) => {
    const { createClient } = await import('@libsql/client')
    try {
      const client = createClient({ url })
      await client.execute('SELECT count(*) FROM sqlite_schema')
      client.close()
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
      await client.db().command({ ping: 1 })
      await client.close()
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
      await client.end()
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
