import type { Payload } from 'payload'
import { type CollectionName, optionsOf } from '../options.ts'
import { dialectOf } from './dialect.ts'
import { type Drizzle, type Row, tableOf } from './tableOf.ts'

/** What of Payload's adapter for SQLite an insert of many rows takes. */
interface SqliteAdapter {
  insert: (args: Insert) => Promise<Row[]>
}

interface Insert {
  db: Drizzle
  tableName: string
  values: Row | Row[]
  onConflictDoUpdate?: unknown
}

interface Waiting {
  args: Omit<Insert, 'values'> & { values: Row }
  answer: (rows: Row[] | Promise<Row[]>) => void
}

/** SQLite takes 32,766 values in one statement, and a registration has fifty at most. */
const most = 100

/**
 * Lets SQLite store the documents of a collection that come at the same moment by one statement: it waits for the disk
 * once for all of them, and each is answered after that. Whose unique value is taken is left out of it, and refused by a
 * statement of its own, as all are where it fails. PostgreSQL and MongoDB do the like by themselves, for those who write at
 * once. Set on the adapter, behind all that Payload does to a document.
 */
export function insertTogether({
  payload,
  name,
  key,
}: {
  payload: Payload
  name: CollectionName
  /** A unique field of each new document, to tell them apart by. */
  key: string
}): void {
  if (dialectOf(payload) !== 'sqlite') return
  const found = tableOf({ payload, collection: optionsOf(payload).slugs[name] })
  if (!found) return
  const { drizzle, name: tableName, table } = found
  const adapter = payload.db as unknown as SqliteAdapter
  const insertOne = adapter.insert.bind(adapter)
  let waiting: Waiting[] = []

  const storeGroup = async (group: readonly Waiting[]): Promise<Row[]> =>
    drizzle
      .insert(table)
      .values(group.map(({ args }) => args.values))
      .onConflictDoNothing()
      .returning({ id: table.id, key: table[key] })

  const insertAll = async (): Promise<void> => {
    const group = waiting
    waiting = []
    // Whatever fails is told by the statements that follow.
    const stored = group.length > 1 ? await storeGroup(group).catch(() => []) : []
    const ids = new Map(stored.map((row) => [row.key, row.id]))
    for (const { args, answer } of group) {
      const id = ids.get(args.values[key])
      answer(id === undefined ? insertOne(args) : [{ ...args.values, id }])
    }
  }

  adapter.insert = (args) => {
    const { values } = args
    const isAlone = Array.isArray(values) || args.onConflictDoUpdate !== undefined || args.db !== drizzle
    if (args.tableName !== tableName || isAlone || typeof values[key] !== 'string') return insertOne(args)
    return new Promise((answer) => {
      if (waiting.length === 0) setImmediate(() => void insertAll())
      waiting.push({ args: { ...args, values }, answer })
      if (waiting.length === most) void insertAll()
    })
  }
}
