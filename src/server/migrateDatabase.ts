import type { Migration, Payload } from 'payload'
import { migrations as onMongodb } from '../../migrations/mongodb/index.ts'
import { migrations as onSqlite } from '../../migrations/sqlite/index.ts'

/** Brings a database to the names and, on SQLite, to the schema of the collections. Does nothing where it is there already. */
export async function migrateDatabase(payload: Payload): Promise<void> {
  const migrations = payload.db.name === 'sqlite' ? onSqlite : onMongodb
  // Payload's type of a migration knows nothing of the adapter that calls it.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}
