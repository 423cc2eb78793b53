import { type Client, createClient, type Row } from '@libsql/client'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { SettingsError } from '../../settings.ts'
import { type DatabaseCopy, refuseEmpty } from './DatabaseCopy.ts'

const copyName = 'events.db'

/**
 * Copies SQLite by its own means, in a process of its own: where a process closes a file that it has read as bytes, it loses
 * all locks on the database in it ("How To Corrupt An SQLite Database File", 2.2).
 */
export const sqliteCopy: DatabaseCopy = {
  write: async ({ url, folder }) => {
    const file = fileOf(url)
    if (!existsSync(file)) throw new SettingsError(`There is nothing to back up: there is no ${file}.`)
    const copy = path.join(folder, copyName)
    await using(file, async ({ execute }) => {
      await execute(`VACUUM INTO '${copy.replaceAll("'", "''")}'`)
    })
    return using(copy, async (database) => {
      await checkIntegrity(database)
      const counts = await countRows(database)
      refuseEmpty(counts)
      return {
        counts,
        migrations: namesIn(await database.execute('SELECT name FROM payload_migrations ORDER BY name')),
        uploads: namesIn(await database.execute('SELECT filename AS name FROM media')),
      }
    })
  },

  look: async ({ url, since }) => {
    const file = fileOf(url)
    if (!existsSync(file)) return { counts: {}, erasures: [] }
    return using(file, async (database) => {
      try {
        // Which SQLite refuses while anybody has the database open. It also empties the write-ahead log.
        await database.execute('PRAGMA journal_mode=DELETE')
        const counts = await countRows(database)
        return { counts, erasures: 'deletions' in counts ? await erasuresSince(database, since) : [] }
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') return null
        throw new SettingsError(`${file} is in use. Stop the server first.`)
      }
    })
  },

  replace: async ({ url, folder }) => {
    const file = fileOf(url)
    const unfinished = `${file}.restoring`
    await mkdir(path.dirname(file), { recursive: true })
    await copyFile(path.join(folder, copyName), unfinished)
    for (const journal of [`${file}-wal`, `${file}-shm`]) await rm(journal, { force: true })
    await rename(unfinished, file)
    return using(file, async (database) => {
      await checkIntegrity(database)
      return countRows(database)
    })
  },
}

interface Database {
  execute: (statement: string) => Promise<Row[]>
}

/** The file that the address of a database names. */
function fileOf(url: string): string {
  const address = url.replace(/\?.*$/, '')
  return address.startsWith('file://') ? fileURLToPath(address) : path.resolve(address.slice('file:'.length))
}

async function using<T>(file: string, use: (database: Database) => Promise<T>): Promise<T> {
  const client: Client = createClient({ url: pathToFileURL(file).href })
  try {
    await client.execute('PRAGMA busy_timeout=5000')
    return await use({ execute: async (statement) => (await client.execute(statement)).rows })
  } finally {
    client.close()
  }
}

async function checkIntegrity({ execute }: Database): Promise<void> {
  const problems = [
    ...(await execute('PRAGMA integrity_check')).filter((row) => row.integrity_check !== 'ok'),
    ...(await execute('PRAGMA foreign_key_check')),
  ]
  if (problems.length > 0)
    throw new SettingsError(`The copy of the database is damaged: ${JSON.stringify(problems.slice(0, 3))}`)
}

async function countRows({ execute }: Database): Promise<Record<string, number>> {
  const tables = namesIn(
    await execute(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    ),
  )
  const counts: Record<string, number> = {}
  for (const table of tables) {
    counts[table] = Number((await execute(`SELECT count(*) AS number FROM "${table}"`))[0]?.number)
  }
  return counts
}

async function erasuresSince({ execute }: Database, since: string): Promise<string[]> {
  return namesIn(
    await execute(
      `SELECT begun_at AS name FROM deletions WHERE kind = 'erasure' AND begun_at > '${since}' ORDER BY begun_at`,
    ),
  )
}

const namesIn = (rows: Row[]): string[] => rows.map(({ name }) => String(name))
