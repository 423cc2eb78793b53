import type { Payload } from 'payload'
import { toLoggableError } from '../runtime/loggableError.ts'

/** What is used of Payload's adapters: that of PostgreSQL has a pool. */
interface Adapter {
  pool?: { on: (event: 'error', listener: (error: unknown) => void) => void }
}

/**
 * Keeps the process where PostgreSQL ends a connection that nobody uses at the moment, as it does when it is started anew:
 * the pool then replaces it, and an error that nobody listens for would end the process.
 */
export function surviveLostConnections(payload: Payload): void {
  const { pool } = payload.db as unknown as Adapter
  pool?.on('error', (error) =>
    payload.logger.warn({ err: toLoggableError(error), msg: 'A connection to the database was lost' }),
  )
}
