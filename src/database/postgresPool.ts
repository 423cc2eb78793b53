import type { Payload } from 'payload'

/** What is used of the pool of connections that Payload's PostgreSQL adapter holds, one of the package pg. */
interface PostgresPool {
  options: { max: number }
  query: (statement: string) => Promise<unknown>
  connect: () => Promise<{
    query: (statement: string) => Promise<unknown>
    /** Gives it back to the pool, or ends it. */
    release: (ends: boolean) => void
  }>
  on: (event: 'error', listener: (error: unknown) => void) => void
}

/** The pool, where the database is PostgreSQL. */
export function postgresPoolOf({ db }: Payload): PostgresPool | undefined {
  return (db as unknown as { pool?: PostgresPool }).pool
}
