import type { Payload } from 'payload'
import { postgresPoolOf } from '../database/postgresPool.ts'

/** Any number that nobody else is likely to take. */
const lock = 5_871_203

/**
 * Migrates PostgreSQL in one process at a time, of those that are started at once: the others wait, and find that it is done.
 * Each migration is a transaction. Whoever dies has the lock no more.
 */
export async function oneAtATime({
  payload,
  migrate,
}: {
  payload: Payload
  migrate: () => Promise<void>
}): Promise<void> {
  const client = await postgresPoolOf(payload)?.connect()
  try {
    await client?.query(`SELECT pg_advisory_lock(${lock})`)
    await migrate()
  } finally {
    // The lock goes with the connection.
    client?.release(true)
  }
}
