import type { CollectionSlug, Payload } from 'payload'
import { optionsOf } from '../options.ts'

/** What to do about a database without our tables, in one sentence. */
export const missingTablesAdvice =
  'greenForumEvents: the database lacks tables or columns of the plugin: run `payload migrate`, or give the database adapter `prodMigrations`'

/** Tells whether the database was not migrated to what the config says; never on MongoDB, nor where the database does not answer. */
export async function lacksTables(payload: Payload): Promise<boolean> {
  for (const collection of Object.values<string>(optionsOf(payload).slugs)) {
    try {
      await payload.db.find({ collection: collection as CollectionSlug, limit: 1, pagination: false })
    } catch (error) {
      return isMissingTable(error)
    }
  }
  return false
}

/** Whether a statement named a table or a column that is not there: SQLite says it in words, PostgreSQL by codes. */
function isMissingTable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { message, code, cause } = error as { message?: unknown; code?: unknown; cause?: unknown }
  if (code === '42P01' || code === '42703') return true
  return /no such (table|column)/.test(String(message)) || isMissingTable(cause)
}
