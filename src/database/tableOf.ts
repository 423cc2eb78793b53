import type { CollectionSlug, Payload } from 'payload'

export type Row = Record<string, unknown>

/** A table of drizzle's: its columns by the names of the fields. */
export type Table = Record<string, unknown>

/** What of drizzle is used beside Payload. */
export interface Drizzle {
  insert: (table: Table) => {
    values: (rows: Row[]) => {
      onConflictDoNothing: () => { returning: (columns: Table) => Promise<Row[]> }
    }
  }
  select: (columns: Table) => { from: (table: Table) => Promise<Row[]> }
}

/** What Payload's adapters for SQL say of their tables. */
interface SqlAdapter {
  drizzle: Drizzle
  tables?: Record<string, Table>
  tableNameMap?: Map<string, string>
}

/** The table of a collection, where the database has tables. */
export function tableOf({
  payload,
  collection,
}: {
  payload: Payload
  collection: CollectionSlug
}): { drizzle: Drizzle; name: string; table: Table } | null {
  const { drizzle, tables, tableNameMap } = payload.db as unknown as SqlAdapter
  const name = tableNameMap?.get(collection.replace(/-|(?=[A-Z])/g, '_').toLowerCase())
  const table = tables?.[name ?? '']
  return name !== undefined && table ? { drizzle, name, table } : null
}
