import type { Migration, Payload } from 'payload'
import { type Dialect, dialectOf } from '../database/dialect.ts'
import { allOrNothing } from './allOrNothing.ts'
import { oneAtATime } from './oneAtATime.ts'

/** Loaded for the database in use alone: each loads the adapter of its own. */
const loaders: Record<Dialect, () => Promise<{ migrations: unknown }>> = {
  sqlite: () => import('../../migrations/sqlite/index.ts'),
  mongodb: () => import('../../migrations/mongodb/index.ts'),
  postgres: () => import('../../migrations/postgres/index.ts'),
}

const ways: Record<Dialect, typeof allOrNothing> = {
  sqlite: allOrNothing,
  mongodb: ({ migrate }) => migrate(),
  postgres: oneAtATime,
}

/** The migrations of a database, in their order. Payload's type of one knows nothing of the adapter that calls it. */
export async function migrationsOf(dialect: Dialect): Promise<Migration[]> {
  return ((await loaders[dialect]()) as { migrations: Migration[] }).migrations
}

/** Brings a database to the names and, on SQL, to the schema of the collections. Does nothing where it is there already. */
export async function migrateDatabase(payload: Payload): Promise<void> {
  const dialect = dialectOf(payload)
  if (!dialect) throw new Error(`There are no migrations for the database "${payload.db.name}"`)
  const migrations = await migrationsOf(dialect)
  const migrate = () => payload.db.migrate({ migrations })
  await ways[dialect]({ payload, migrate })
}

/** Which of the migrations that a database has been through are of a newer version than this one. */
export async function newerMigrations({
  dialect,
  migrations,
}: {
  dialect: Dialect
  migrations: readonly string[]
}): Promise<string[]> {
  // What Payload notes where it has made the tables by itself in development.
  const known = ['dev', ...(await migrationsOf(dialect)).map(({ name }) => name)]
  return migrations.filter((name) => !known.includes(name)).sort()
}
