import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Payload } from 'payload'

/** Which database the suite runs on; `npm run test:mongodb` sets it. */
export const testDatabase = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'

/** An empty database for one test file, and what removes it. */
export async function databaseUrl(
  dataDir: string,
): Promise<{ url: string; drop: (payload: Payload) => Promise<void> }> {
  if (testDatabase === 'sqlite') {
    return { url: `file:${path.join(dataDir, 'test.db')}`, drop: () => Promise.resolve() }
  }
  const server = process.env.MONGODB_TEST_URL
  if (!server) throw new Error('MONGODB_TEST_URL names no MongoDB; run npm run test:mongodb')
  const url = new URL(server)
  url.pathname = `/green-forum-events-${randomUUID()}`
  return {
    url: url.href,
    drop: async ({ db }) => {
      if ('connection' in db) await (db.connection as { dropDatabase: () => Promise<void> }).dropDatabase()
    },
  }
}
