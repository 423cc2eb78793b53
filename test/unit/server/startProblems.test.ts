import { expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../runner/freePort.mjs'

const root = path.resolve(import.meta.dirname, '../../..')

/** Starts the server with settings under which it cannot, and waits for its end. */
const start = (env: Record<string, string>) =>
  new Promise<{ code: unknown; output: string }>((resolve) => {
    const args = ['--conditions=production', '--import', 'tsx', 'src/server/main.ts']
    const options = { cwd: root, env: { PATH: process.env.PATH, NODE_ENV: 'production' as const, ...env } }
    execFile(process.execPath, args, options, (error, stdout, stderr) =>
      resolve({ code: error?.code, output: stdout + stderr }),
    )
  })

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'start-'))
const fileOf = (content: string): string => {
  const file = path.join(folder(), 'file')
  writeFileSync(file, content)
  return file
}
const damaged = fileOf('SQLite format 3\0'.padEnd(4096, 'x'))
const noDatabase = fileOf('no database'.repeat(1000))
const taken = createServer()

it.each([
  [
    'a data folder that is a file',
    () => ({ DATA_DIR: noDatabase }),
    `DATA_DIR must name a folder that can be written to, and ${noDatabase} is a file. Name another folder, or make room for it there.\n`,
  ],
  [
    'a damaged database',
    () => ({ DATABASE_URL: `file:${damaged}` }),
    expect.stringMatching(
      /^DATABASE_URL must name a SQLite database .* is damaged or none \(SQLITE_\w+\)\. Put it back .*\n$/,
    ),
  ],
  [
    'a file that is no database',
    () => ({ DATABASE_URL: `file:${noDatabase}` }),
    expect.stringMatching(
      /^DATABASE_URL must name a SQLite database .* \(SQLITE_NOTADB\)\. Put it back .*\n$/,
    ),
  ],
  [
    'a MongoDB that is away',
    async () => ({ DATABASE_URL: `mongodb://name:hidden@127.0.0.1:${await freePort()}/events` }),
    expect.stringMatching(
      /^DATABASE_URL must name a MongoDB server that answers .* \(MongoServerSelectionError\)\. Start it, .*\n$/,
    ),
  ],
  [
    'a PostgreSQL that is away',
    async () => ({ DATABASE_URL: `postgres://name:hidden@127.0.0.1:${await freePort()}/events` }),
    expect.stringMatching(
      /^DATABASE_URL must name a PostgreSQL database that answers .* \(ECONNREFUSED\)\. Start the server, .*\n$/,
    ),
  ],
  [
    'an address of PostgreSQL that is none, which may hold a password',
    () => ({ DATABASE_URL: 'postgres://name:hidden@127.0.0.1:port/events' }),
    expect.stringMatching(
      /^DATABASE_URL must name a PostgreSQL database [^]* \(ERR_INVALID_URL\)\. Start .*\n$/,
    ),
  ],
  [
    'a database in a folder that is not there',
    () => ({ DATABASE_URL: `file:${folder()}/none/events.db` }),
    expect.stringMatching(/^DATABASE_URL must name a SQLite database .* \(\w+\)\. Put it back .*\n$/),
  ],
  [
    'a database that a newer version has migrated',
    async () => {
      const DATABASE_URL = `file:${folder()}/events.db`
      const client = createClient({ url: DATABASE_URL })
      await client.executeMultiple(
        "CREATE TABLE payload_migrations (name text); INSERT INTO payload_migrations VALUES ('29990101_000000_new')",
      )
      client.close()
      return { DATABASE_URL }
    },
    expect.stringMatching(/^DATABASE_URL must name a database that no newer .* 29990101_000000_new\. .*\n$/),
  ],
  [
    'a secret that cannot be read',
    () => {
      const DATA_DIR = folder()
      mkdirSync(path.join(DATA_DIR, 'secret'))
      return { DATA_DIR }
    },
    expect.stringMatching(/secret must be a file that this account may read \(EISDIR\): links .*\n$/),
  ],
  [
    'a port that is in use',
    async () => {
      taken.listen(0)
      await once(taken, 'listening')
      const { port } = taken.address() as { port: number }
      return { PORT: String(port) }
    },
    expect.stringMatching(/^PORT \d+ is in use\. Stop what listens there, or choose another PORT\.\n$/),
  ],
])('the server ends with one sentence and code 1 for %s', async (_, settings, sentence) => {
  const env = { DATA_DIR: folder(), PORT: String(await freePort()), ...(await settings()) }
  expect(await start(env)).toEqual({ code: 1, output: sentence })
  taken.close()
})
