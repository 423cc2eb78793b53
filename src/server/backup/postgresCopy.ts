import pg from 'pg'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { SettingsError } from '../../settings.ts'
import { checkDatabase } from '../checkDatabase.ts'
import { type DatabaseCopy, refuseEmpty } from './DatabaseCopy.ts'

const copyName = 'events.dump'

/** Copies PostgreSQL by its own programs, which come with every PostgreSQL. */
export const postgresCopy: DatabaseCopy = {
  write: async ({ url, folder }) => {
    const file = path.join(folder, copyName)
    const contents = await using(url, async (client) => {
      // What is counted is what pg_dump sees, however much is written meanwhile.
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      const { rows } = await client.query<{ snapshot: string }>('SELECT pg_export_snapshot() AS snapshot')
      const counts = await countRows(client)
      refuseEmpty(counts)
      await run('pg_dump', url, ['--format=custom', `--snapshot=${rows[0]?.snapshot}`, `--file=${file}`])
      return {
        counts,
        migrations: await namesIn(client, 'SELECT name FROM payload_migrations ORDER BY name'),
        uploads: await namesIn(client, 'SELECT filename AS name FROM media'),
      }
    })
    const written = await countDumpedRows(file)
    for (const [table, count] of Object.entries(contents.counts)) {
      if (written[table] === count) continue
      throw new SettingsError(
        `The copy of the database is not whole: ${table} has ${written[table] ?? 0} rows there instead of ${count}.`,
      )
    }
    return contents
  },

  look: ({ url, since }) =>
    using(url, async (client) => {
      const { rows } = await client.query<{ count: string }>(
        'SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      )
      if (Number(rows[0]?.count) > 0) {
        throw new SettingsError(
          `The database has ${rows[0]?.count} other connections. Stop every server that uses it first.`,
        )
      }
      const counts = await countRows(client)
      return { counts, erasures: 'deletions' in counts ? await erasuresSince(client, since) : [] }
    }),

  replace: ({ url, folder }) =>
    using(url, async (client) => {
      // Kept aside until all of the copy is there.
      await client.query('ALTER SCHEMA public RENAME TO before_restore')
      try {
        await client.query('CREATE SCHEMA public AUTHORIZATION pg_database_owner')
        await client.query('GRANT USAGE ON SCHEMA public TO PUBLIC')
        const options = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges']
        await run('pg_restore', url, [...options, path.join(folder, copyName)])
      } catch (error) {
        await client.query('DROP SCHEMA IF EXISTS public CASCADE')
        await client.query('ALTER SCHEMA before_restore RENAME TO public')
        throw error
      }
      await client.query('DROP SCHEMA before_restore CASCADE')
      return countRows(client)
    }),
}

async function using<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  await checkDatabase(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

async function namesIn(client: pg.Client, query: string): Promise<string[]> {
  return (await client.query<{ name: unknown }>(query)).rows.map(({ name }) => String(name))
}

async function countRows(client: pg.Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const tables = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`
  for (const table of await namesIn(client, tables)) {
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM public."${table}"`)
    counts[table] = Number(rows[0]?.count)
  }
  return counts
}

async function erasuresSince(client: pg.Client, since: string): Promise<string[]> {
  const { rows } = await client.query<{ begun_at: Date }>(
    `SELECT begun_at FROM public.deletions WHERE kind = 'erasure' AND begun_at > $1 ORDER BY begun_at`,
    [since],
  )
  return rows.map(({ begun_at }) => begun_at.toISOString())
}

/** Reads a dump to its end. Each row is one line in it. */
async function countDumpedRows(file: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  let table: string | null = null
  await readLines('pg_restore', ['--data-only', '--file=-', file], (line) => {
    if (table === null) {
      table = /^COPY public\."?(\w+)"? \(.*\) FROM stdin;$/.exec(line)?.[1] ?? null
      if (table !== null) counts[table] = 0
    } else if (line === '\\.') table = null
    else counts[table] = (counts[table] ?? 0) + 1
  })
  return counts
}

/** Runs one of PostgreSQL's programs on a database. The password is not among its arguments, which everybody can list. */
async function run(program: string, url: string, args: string[]): Promise<void> {
  const [, before, password, rest] = /^(\w+:\/\/[^:@/]*):([^@/]*)(@.*)$/s.exec(url) ?? []
  const env: Record<string, string> =
    password === undefined ? {} : { PGPASSWORD: decodeURIComponent(password) }
  const dbname = password === undefined ? url : `${before}${rest}`
  await readLines(program, [`--dbname=${dbname}`, ...args], () => undefined, env)
}

async function readLines(
  program: string,
  args: string[],
  take: (line: string) => void,
  env: Record<string, string> = {},
): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const closed = once(child, 'close') as Promise<[number | null]>
  // Watched from the beginning; it is waited for below.
  closed.catch(() => undefined)
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) take(line)
  const [code] = await closed.catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new SettingsError(
      `${program} is needed for PostgreSQL and is not installed. Install PostgreSQL's client programs of the server's version or a later one; on Debian: apt install postgresql-client.`,
    )
  })
  if (code !== 0) throw new SettingsError(`${program} ended with ${code}: ${complaint.trim()}`)
}
