import type { Payload } from 'payload'

/** The databases that we know. What differs between them is a `Record<Dialect, …>` wherever that can be. */
export type Dialect = 'sqlite' | 'mongodb' | 'postgres'

/** What Payload's adapters call themselves. */
const adapterNames: Readonly<Record<string, Dialect>> = {
  sqlite: 'sqlite',
  mongoose: 'mongodb',
  postgres: 'postgres',
}

/** The database behind a running Payload; null where it is none that we know. */
export function dialectOf(payload: Payload): Dialect | null {
  return adapterNames[payload.db.name] ?? null
}

/** The database that `DATABASE_URL` asks for; the settings have checked that it is one of ours. */
export function dialectOfUrl(databaseUrl: string): Dialect {
  if (databaseUrl.startsWith('file:')) return 'sqlite'
  return databaseUrl.startsWith('mongodb') ? 'mongodb' : 'postgres'
}
