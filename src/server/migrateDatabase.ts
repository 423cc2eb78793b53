import type { Migration, Payload } from 'payload'
import { migrations as onMongodb } from '../../migrations/mongodb/index.ts'
import { migrations as onSqlite } from '../../migrations/sqlite/index.ts'
import { type Dialect, dialectOf } from '../database/dialect.ts'
import { allOrNothing } from './allOrNothing.ts'

const known = { sqlite: onSqlite, mongodb: onMongodb } satisfies Record<Dialect, unknown>
// Payload's type of a migration knows nothing of the adapter that calls it.
const migrations = known as unknown as Record<Dialect, Migration[]>

/** Brings a database to the names and, on SQLite, to the schema of the collections. Does nothing where it is there already. */
export async function migrateDatabase(payload: Payload): Promise<void> {
  const dialect = dialectOf(payload)
  if (!dialect) throw new Error(`There are no migrations for the database "${payload.db.name}"`)
  const migrate = () => payload.db.migrate({ migrations: migrations[dialect] })
  await (dialect === 'sqlite' ? allOrNothing({ payload, migrate }) : migrate())
}
