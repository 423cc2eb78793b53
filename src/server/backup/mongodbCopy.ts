import { BSON, type Db, type Document, type IndexDescriptionInfo, MongoClient } from 'mongodb'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { SettingsError } from '../../settings.ts'
import { checkDatabase } from '../checkDatabase.ts'
import { type DatabaseCopy, refuseEmpty } from './DatabaseCopy.ts'

const { EJSON } = BSON
const extension = '.ejson'
const restoring = 'restoring.'
const batchSize = 500

/** A line of a collection's file. */
interface Line {
  index?: IndexDescriptionInfo
  document?: Document
}

/**
 * Copies MongoDB by its driver, since its own programs are seldom there: a file for each collection, a line for each index and
 * for each document, in MongoDB's own JSON.
 */
export const mongodbCopy: DatabaseCopy = {
  write: ({ url, folder }) =>
    using(url, async (db) => {
      const counts: Record<string, number> = {}
      for (const name of await collectionNames(db)) {
        const file = path.join(folder, `${name}${extension}`)
        const written = await writeCollection({ db, name, file })
        let read = 0
        for await (const { document } of linesOf(file)) if (document) read += 1
        if (read !== written)
          throw new SettingsError(`${file} is not whole: it holds ${read} documents instead of ${written}.`)
        counts[name] = read
      }
      refuseEmpty(counts)
      return {
        counts,
        migrations: await valuesOf({ db, name: 'payload-migrations', field: 'name' }),
        uploads: await valuesOf({ db, name: 'media', field: 'filename' }),
      }
    }),

  look: ({ url, since }) =>
    using(url, async (db) => {
      const erased = await db
        .collection('deletions')
        .find({ kind: 'erasure', begunAt: { $gt: new Date(since) } })
        .sort({ begunAt: 1 })
        .toArray()
      return {
        counts: await countDocuments(db),
        erasures: erased.map(({ begunAt }) => (begunAt as Date).toISOString()),
      }
    }),

  replace: ({ url, folder }) =>
    using(url, async (db) => {
      const names = (await readdir(folder)).map((file) => path.basename(file, extension))
      // Beside the others, which stay until all of the copy is there.
      for (const name of names)
        await readCollection({ db, name, file: path.join(folder, `${name}${extension}`) })
      for (const name of names) await db.renameCollection(`${restoring}${name}`, name, { dropTarget: true })
      for (const name of await collectionNames(db)) if (!names.includes(name)) await db.dropCollection(name)
      return countDocuments(db)
    }),
}

async function using<T>(url: string, use: (db: Db) => Promise<T>): Promise<T> {
  await checkDatabase(url)
  const client = await MongoClient.connect(url)
  try {
    return await use(client.db())
  } finally {
    await client.close()
  }
}

/**
 * In the order in which they are read: what says that something is pending before what it leads to, so that a mail of a
 * registration can be in the copy twice over and never not at all.
 */
async function collectionNames(db: Db): Promise<string[]> {
  const names = (await db.listCollections().toArray()).map(({ name }) => name)
  const isFirst = (name: string): number => (name === 'registrations' ? 0 : 1)
  return names
    .filter((name) => !name.startsWith('system.'))
    .sort((one, other) => isFirst(one) - isFirst(other) || one.localeCompare(other))
}

async function writeCollection({ db, name, file }: { db: Db; name: string; file: string }): Promise<number> {
  const collection = db.collection(name)
  let written = 0
  async function* lines(): AsyncGenerator<string> {
    const toLine = (line: Line): string => `${EJSON.stringify(line, { relaxed: false })}\n`
    for (const index of await collection.indexes()) if (index.name !== '_id_') yield toLine({ index })
    for await (const document of collection.find().sort({ _id: 1 })) {
      written += 1
      yield toLine({ document })
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
  return written
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    yield EJSON.parse(line, { relaxed: false }) as Line
  }
}

async function readCollection({ db, name, file }: { db: Db; name: string; file: string }): Promise<void> {
  // What an attempt has left that was cut off.
  await db.dropCollection(`${restoring}${name}`)
  const collection = await db.createCollection(`${restoring}${name}`)
  let batch: Document[] = []
  const store = async (): Promise<void> => {
    if (batch.length > 0) await collection.insertMany(batch)
    batch = []
  }
  for await (const { index, document } of linesOf(file)) {
    if (index) {
      const { v: _, ...description } = index
      await collection.createIndexes([description])
    }
    if (document && batch.push(document) === batchSize) await store()
  }
  await store()
}

async function countDocuments(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const name of await collectionNames(db)) counts[name] = await db.collection(name).countDocuments()
  return counts
}

async function valuesOf({ db, name, field }: { db: Db; name: string; field: string }): Promise<string[]> {
  const documents = await db.collection(name).find().sort({ _id: 1 }).toArray()
  return documents.map((document) => String(document[field]))
}
