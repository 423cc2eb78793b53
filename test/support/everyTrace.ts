import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { testDatabase } from './database.ts'

interface Sqlite {
  client: { execute: (statement: string) => Promise<{ rows: Record<string, unknown>[] }> }
}

interface Mongodb {
  connection: {
    db: {
      listCollections: () => { toArray: () => Promise<{ name: string }[]> }
      collection: (name: string) => { find: () => { toArray: () => Promise<unknown[]> } }
    }
  }
}

/** Everything in the database, table by table, those that Payload hides too. */
async function everyTable(payload: Payload): Promise<Map<string, string>> {
  const tables = new Map<string, string>()
  if (testDatabase === 'sqlite') {
    const { client } = payload.db as unknown as Sqlite
    const { rows } = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    for (const { name } of rows) {
      tables.set(
        `table ${String(name)}`,
        JSON.stringify((await client.execute(`SELECT * FROM "${String(name)}"`)).rows),
      )
    }
  } else {
    const { db } = (payload.db as unknown as Mongodb).connection
    for (const { name } of await db.listCollections().toArray()) {
      tables.set(`collection ${name}`, JSON.stringify(await db.collection(name).find().toArray()))
    }
  }
  return tables
}

/** The bytes of every file in a folder: databases with what they have deleted, logs, mails. */
async function everyFile(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    files.set(`file ${path.relative(folder, file)}`, (await readFile(file)).toString('latin1'))
  }
  return files
}

/** Where some words are found: in tables, in the bytes of files, in what was logged. */
export async function everyTrace({
  payload,
  dataDir,
  output,
  markers,
}: {
  payload: Payload
  dataDir: string
  /** What the processes have printed. */
  output: string
  markers: readonly string[]
}): Promise<string[]> {
  const places = new Map([...(await everyTable(payload)), ...(await everyFile(dataDir)), ['the log', output]])
  return [...places].flatMap(([place, text]) =>
    markers.filter((marker) => text.toLowerCase().includes(marker)).map((marker) => `${place}: ${marker}`),
  )
}
