import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { type Dialect, dialectOf } from './dialect.ts'
import { postgresPoolOf } from './postgresPool.ts'

interface SqliteAdapter {
  client: { execute: (statement: string) => Promise<{ rows: Record<string, unknown>[] }> }
}

function sqliteOf(payload: Payload): SqliteAdapter | null {
  return dialectOf(payload) === 'sqlite' ? (payload.db as unknown as SqliteAdapter) : null
}

/** Lets SQLite overwrite what it deletes. A setting of the connection, so each new one needs it again. */
export async function overwriteDeleted(payload: Payload): Promise<void> {
  await sqliteOf(payload)?.client.execute('PRAGMA secure_delete = ON;')
}

const tries = 10

/** Removes from the files of the database, as far as that is ours to do, what has been deleted from its tables. */
export async function scrubDatabase(payload: Payload): Promise<void> {
  const dialect = dialectOf(payload)
  if (dialect !== null) await scrub[dialect](payload)
}

const scrub: Record<Dialect, (payload: Payload) => Promise<void>> = {
  sqlite: scrubSqlite,
  postgres: scrubPostgres,
  // Its own business.
  mongodb: () => Promise.resolve(),
}

/**
 * Deleted rows, and rows as they were before a change, stay until PostgreSQL clears them away, which it does by itself only
 * once there are many. Others go on meanwhile. What its log of writes has goes with the log.
 */
async function scrubPostgres(payload: Payload): Promise<void> {
  await postgresPoolOf(payload)?.query('VACUUM')
}

/**
 * Deleted rows, and rows as they were before a change, stay in free pages and in the write-ahead log until something else is
 * written there. Takes as long as writing the database anew, during which this process does nothing else. Throws where others
 * hold the database all the time.
 */
async function scrubSqlite(payload: Payload): Promise<void> {
  const sqlite = sqliteOf(payload)
  if (!sqlite) return
  await sqlite.client.execute('VACUUM;')
  for (let n = 1; n <= tries; n++) {
    const { rows } = await sqlite.client.execute('PRAGMA wal_checkpoint(TRUNCATE);')
    if (Number(rows[0]?.busy ?? 0) === 0) return
    await pause(100 * n)
  }
  throw new Error('The write-ahead log of SQLite could not be emptied, since somebody reads from it')
}
