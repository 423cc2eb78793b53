import type { CollectionSlug, Payload } from 'payload'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { unreadableDocumentsOf } from '../../runtime/unreadableDocuments.ts'
import { listRows } from './documentRows.ts'

/** A document as it was read. */
export interface ReadDocument<Document> {
  /** Null where it lacks what it cannot be shown without. */
  document: Document | null
  updatedAt: string
  /** The paths of what cannot be read in it or is missing. */
  flaws: string[]
}

/** Reads documents by their ids. Those that are gone are left out. */
export type ReadDocuments<Document> = (ids: string[]) => Promise<Map<string, ReadDocument<Document>>>

interface Place {
  payload: Payload
  collection: CollectionSlug
}

/**
 * Reads several. One that cannot be read costs itself alone: where reading several fails, each is read by itself. Throws where it
 * is the database that fails, and no document.
 */
export async function readEach<Document>({
  read,
  ids,
  ...place
}: Place & { read: ReadDocuments<Document>; ids: string[] }): Promise<Map<string, ReadDocument<Document>>> {
  try {
    return await read(ids)
  } catch (error) {
    const [id, ...others] = ids
    if (id === undefined) throw error
    if (others.length === 0) return new Map([[id, await unreadable({ ...place, id, error })]])
    const each: [string, ReadDocument<Document>][] = []
    for (const one of ids) each.push(...(await readEach({ ...place, read, ids: [one] })))
    return new Map(each)
  }
}

async function unreadable({
  payload,
  collection,
  id,
  error,
}: Place & { id: string; error: unknown }): Promise<ReadDocument<never>> {
  const [row] = await listRows({ payload, collection, where: { id: { equals: id } }, withState: false })
  if (!row) throw error
  const entry = { collection, id, paths: [], isLeftOut: true }
  unreadableDocumentsOf(payload).report(entry, toLoggableError(error))
  return { document: null, updatedAt: row.updatedAt, flaws: [] }
}

/** Tells the staff what is wrong with a document, or that nothing is any more. */
export function report({
  payload,
  collection,
  id,
  read: { document, flaws },
}: Place & { id: string; read: ReadDocument<unknown> }): void {
  const known = unreadableDocumentsOf(payload)
  const entry = { collection, id, paths: flaws, isLeftOut: document === null }
  if (flaws.length > 0) known.report(entry)
  else if (document) known.clear(entry)
}
