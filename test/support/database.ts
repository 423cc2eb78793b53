import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import { copyTemplate, saveTemplate } from './migratedTemplate.ts'

/** Which database the suite runs on; `npm run test:mongodb` and `npm run test:postgres` set it. */
export const testDatabase = databaseNamed(process.env.TEST_DATABASE)

/** A database for one test file. */
interface EmptyDatabase {
  url: string
  /** The config on it, where that is not ours. */
  adapt?: (config: SanitizedConfig) => SanitizedConfig
  /** What makes its tables, where our migrations do not. */
  migrate?: (payload: Payload) => Promise<void>
  /** To be called once it has been migrated. */
  afterMigration: (payload: Payload) => Promise<void>
  /** Removes it. */
  drop: (payload: Payload) => Promise<void>
}

function databaseNamed(name = 'sqlite'): 'sqlite' | 'mongodb' | 'postgres' {
  if (name !== 'sqlite' && name !== 'mongodb' && name !== 'postgres')
    throw new Error(`There is no TEST_DATABASE ${name}`)
  return name
}

const doNothing = () => Promise.resolve()

/** SQLite then waits for no disk. What a process that is killed has written is there all the same, and no test cuts the power. */
async function leaveWritesToTheSystem({ db }: Payload): Promise<void> {
  const { client } = db as unknown as { client: { execute: (statement: string) => Promise<unknown> } }
  await client.execute('PRAGMA synchronous = OFF')
}

/** An empty database for one test file: on SQL already migrated, once another file has been through it. */
export async function emptyDatabase(dataDir: string): Promise<EmptyDatabase> {
  if (testDatabase === 'sqlite') {
    const file = path.join(dataDir, 'test.db')
    await copyTemplate(file)
    const afterMigration = async (payload: Payload) => {
      await saveTemplate(payload)
      await leaveWritesToTheSystem(payload)
    }
    return { url: `file:${file}`, afterMigration, drop: doNothing }
  }
  if (testDatabase === 'postgres') return (await import('./emptyPostgres.ts')).emptyPostgres()
  const server = process.env.MONGODB_TEST_URL
  if (!server) throw new Error('MONGODB_TEST_URL names no MongoDB; run npm run test:mongodb')
  const url = new URL(server)
  url.pathname = `/green-forum-events-${randomUUID()}`
  return {
    url: url.href,
    afterMigration: doNothing,
    drop: async ({ db }) => {
      if ('connection' in db) await (db.connection as { dropDatabase: () => Promise<void> }).dropDatabase()
    },
  }
}
