import type { Migration, Payload } from 'payload'
import { migrations } from '../../migrations/sqlite/index.ts'

/** Brings an SQLite database to the schema of the collections. MongoDB needs no migrations; its indexes are ensured on connecting. */
export async function migrateDatabase(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  // Payload's type of a migration knows nothing of the adapter that calls it.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}
