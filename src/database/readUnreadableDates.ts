import type { Payload } from 'payload'

interface Column {
  mapFromDriverValue: (value: unknown) => unknown
}

/** What is used of Payload's SQL adapters. */
interface SqlAdapter {
  rawTables?: Record<string, { columns: Record<string, { type: string }> }>
  tables?: Record<string, Record<string, Column>>
}

/**
 * Lets Payload read back a moment that is none, which SQLite stores as any other text: Payload writes each as ISO 8601, and
 * throws at what is no date, so that one such row fails every list it is in. As an invalid `Date` it gets past that, to
 * where documents are compared with the types of their fields.
 */
export function readUnreadableDates(payload: Payload): void {
  const { rawTables = {}, tables = {} } = payload.db as unknown as SqlAdapter
  for (const [table, { columns }] of Object.entries(rawTables)) {
    for (const [name, { type }] of Object.entries(columns)) {
      const column = tables[table]?.[name]
      if (type !== 'timestamp' || !column) continue
      const read = column.mapFromDriverValue.bind(column)
      column.mapFromDriverValue = (value) => {
        const moment = read(value)
        return typeof moment === 'string' && Number.isNaN(Date.parse(moment)) ? new Date(NaN) : moment
      }
    }
  }
}
