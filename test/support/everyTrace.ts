import type { Payload } from 'payload'
import { testDatabase } from './database.ts'
import { queryPostgres } from './queryPostgres.ts'
import { everyFile } from './everyFile.ts'

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
export async function everyTable(payload: Payload): Promise<Map<string, string>> {
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
  } else if (testDatabase === 'postgres') {
    const names = await queryPostgres(payload, `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)
    for (const { tablename } of names) {
      const rows = await queryPostgres(payload, `SELECT * FROM "${String(tablename)}"`)
      tables.set(`table ${String(tablename)}`, JSON.stringify(rows))
    }
  } else {
    const { db } = (payload.db as unknown as Mongodb).connection
    for (const { name } of await db.listCollections().toArray()) {
      tables.set(`collection ${name}`, JSON.stringify(await db.collection(name).find().toArray()))
    }
  }
  return tables
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
  const places = new Map([...(await everyTable(payload)), ['the log', output]])
  for (const [file, bytes] of await everyFile(dataDir)) places.set(`file ${file}`, bytes)
  return [...places].flatMap(([place, text]) =>
    markers.filter((marker) => text.toLowerCase().includes(marker)).map((marker) => `${place}: ${marker}`),
  )
}
