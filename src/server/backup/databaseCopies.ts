import type { Dialect } from '../../database/dialect.ts'
import type { DatabaseCopy } from './DatabaseCopy.ts'

/** How each database is copied. Only the driver of the one in use is loaded. */
export const databaseCopies: Record<Dialect, () => Promise<DatabaseCopy>> = {
  sqlite: async () => (await import('./sqliteCopy.ts')).sqliteCopy,
  mongodb: async () => (await import('./mongodbCopy.ts')).mongodbCopy,
  postgres: async () => (await import('./postgresCopy.ts')).postgresCopy,
}
