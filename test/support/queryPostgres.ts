import type { Payload } from 'payload'

interface Sql {
  pool: { query: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> }
}

/** Asks the PostgreSQL of a running Payload, past its adapter. */
export async function queryPostgres(
  { db }: Payload,
  text: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  return (await (db as unknown as Sql).pool.query(text, values)).rows
}
