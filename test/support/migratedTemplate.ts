import { createHash, randomUUID } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'node_modules/.cache/green-forum-events')

/** Tells migrations of a database, and versions of what runs them, from others. */
export async function hashOfMigrations(database: 'sqlite' | 'postgres'): Promise<string> {
  const migrations = path.join(root, 'migrations', database)
  const hash = createHash('sha256')
  const names = (await readdir(migrations)).filter((name) => name.endsWith('.ts')).sort()
  for (const file of [path.join(root, 'package.json'), ...names.map((name) => path.join(migrations, name))]) {
    hash.update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * The file of an SQLite database that has been migrated and is otherwise empty, so that most test files copy it instead
 * of migrating. Other migrations, or other versions of what runs them, have another.
 */
async function templateFile(): Promise<string> {
  return path.join(folder, `migrated-${await hashOfMigrations('sqlite')}.db`)
}

/** Makes a database out of the template; does nothing where there is none yet. The template is never open: see `everyFile`. */
export async function copyTemplate(file: string): Promise<void> {
  await copyFile(await templateFile(), file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

/**
 * Makes the template out of a database that has just been migrated, where there is none yet. SQLite itself writes it,
 * and it gets its name once it is whole, so that several test files may do so at once.
 */
export async function saveTemplate({ db }: Payload): Promise<void> {
  const template = await templateFile()
  const isThere = await readdir(folder).then(
    (names) => names.includes(path.basename(template)),
    () => false,
  )
  if (isThere) return
  await mkdir(folder, { recursive: true })
  const unfinished = `${template}.${randomUUID()}`
  const { client } = db as unknown as { client: { execute: (statement: string) => Promise<unknown> } }
  await client.execute(`VACUUM INTO '${unfinished.replaceAll("'", "''")}'`)
  await rename(unfinished, template)
}
