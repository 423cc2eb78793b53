import type { Payload } from 'payload'
import { toLoggableError } from '../runtime/loggableError.ts'
import { postgresPoolOf } from './postgresPool.ts'

/**
 * Keeps the process where PostgreSQL ends a connection that nobody uses at the moment, as it does when it is started anew:
 * the pool then replaces it, and an error that nobody listens for would end the process.
 */
export function surviveLostConnections(payload: Payload): void {
  postgresPoolOf(payload)?.on('error', (error) =>
    payload.logger.warn({ err: toLoggableError(error), msg: 'A connection to the database was lost' }),
  )
}
