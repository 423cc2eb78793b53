import type { CollectionSlug, Payload, Where } from 'payload'
import { tableOf } from '../../database/tableOf.ts'
import { instant } from './instant.ts'

/** What tells whether a document has changed. */
export interface DocumentRow {
  id: string
  updatedAt: string
  _status?: 'draft' | 'published'
  deletedAt?: string | Date | null
}

interface Listing {
  payload: Payload
  collection: CollectionSlug
  /** Whether to tell also whether they are published and not in the trash. */
  withState: boolean
}

/** The documents of a collection that a condition holds for. */
export async function listRows({
  payload,
  collection,
  where,
  withState,
}: Listing & { where: Where }): Promise<DocumentRow[]> {
  const { docs } = await payload.db.find<DocumentRow>({
    collection,
    where,
    select: { updatedAt: true, ...(withState && { _status: true, deletedAt: true }) },
    // Named, since that of a collection may be a text in some language.
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
  })
  return docs.map(toRow)
}

/**
 * All documents of a collection. Of SQL's rows without what Payload does to each, which takes as long for these few
 * columns as for all that a document has, and is most of a start with thousands of events.
 */
export async function listAllRows({ payload, collection, withState }: Listing): Promise<DocumentRow[]> {
  const sql = tableOf({ payload, collection })
  if (!sql) return listRows({ payload, collection, where: {}, withState })
  const { drizzle, table } = sql
  const columns = ['id', 'updatedAt', ...(withState ? ['_status', 'deletedAt'] : [])]
  const rows = await drizzle
    .select(Object.fromEntries(columns.filter((name) => name in table).map((name) => [name, table[name]])))
    .from(table)
  return (rows as unknown as DocumentRow[]).map(toRow)
}

const toRow = (row: DocumentRow): DocumentRow => ({
  ...row,
  id: String(row.id),
  updatedAt: instant(row.updatedAt),
})

/** Tells whether the public sees it. */
export function isShown({ _status, deletedAt }: DocumentRow): boolean {
  return _status !== 'draft' && !deletedAt
}
