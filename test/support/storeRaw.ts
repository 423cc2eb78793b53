import type { Payload } from 'payload'
import { testDatabase } from './database.ts'
import { queryPostgres } from './queryPostgres.ts'

interface Sqlite {
  client: { execute: (statement: { sql: string; args: unknown[] }) => Promise<unknown> }
}

interface Mongodb {
  connection: {
    collection: (name: string) => { updateOne: (by: object, change: object) => Promise<unknown> }
  }
}

/** Writes a value into the document with a slug as the database takes it, past Payload and its adapter. */
export async function storeRaw({
  payload,
  collection,
  slug,
  field,
  value,
}: {
  payload: Payload
  collection: string
  slug: string
  field: string
  value: string | number
}): Promise<void> {
  if (testDatabase === 'mongodb') {
    const { connection } = payload.db as unknown as Mongodb
    await connection.collection(collection).updateOne({ slug }, { $set: { [field]: value } })
    return
  }
  const column = columnOf(field)
  if (testDatabase === 'postgres') {
    await queryPostgres(payload, `UPDATE "${collection}" SET "${column}" = $1 WHERE slug = $2`, [value, slug])
    return
  }
  const { client } = payload.db as unknown as Sqlite
  await client.execute({ sql: `UPDATE ${collection} SET ${column} = ? WHERE slug = ?`, args: [value, slug] })
}

/** Writes a value into the appearance as the database takes it, past Payload and its adapter. */
export async function storeGlobalRaw({
  payload,
  field,
  value,
}: {
  payload: Payload
  field: string
  value: string
}): Promise<void> {
  if (testDatabase === 'mongodb') {
    const { connection } = payload.db as unknown as Mongodb
    await connection
      .collection('globals')
      .updateOne({ globalType: 'appearance' }, { $set: { [field]: value } })
    return
  }
  if (testDatabase === 'postgres') {
    await queryPostgres(payload, `UPDATE "appearance" SET "${columnOf(field)}" = $1`, [value])
    return
  }
  const { client } = payload.db as unknown as Sqlite
  await client.execute({ sql: `UPDATE appearance SET ${columnOf(field)} = ?`, args: [value] })
}

/** What SQL calls a field. */
function columnOf(field: string): string {
  return field.replace('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
