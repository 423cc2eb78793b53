import type { CollectionSlug, Payload, Where } from 'payload'
import { instant } from './instant.ts'

/** What tells whether a document has changed. */
export interface DocumentRow {
  id: string
  updatedAt: string
  _status?: 'draft' | 'published'
  deletedAt?: string | Date | null
}

/** The documents of a collection, by their last change. */
export async function listRows({
  payload,
  collection,
  where,
  withState,
}: {
  payload: Payload
  collection: CollectionSlug
  where?: Where | undefined
  /** Whether to tell also whether they are published and not in the trash. */
  withState: boolean
}): Promise<DocumentRow[]> {
  const { docs } = await payload.db.find<DocumentRow>({
    collection,
    where,
    select: { updatedAt: true, ...(withState && { _status: true, deletedAt: true }) },
    // Named, since that of a collection may be a text in some language.
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
  })
  return docs.map((row) => ({ ...row, id: String(row.id), updatedAt: instant(row.updatedAt) }))
}

/** Tells whether the public sees it. */
export function isShown({ _status, deletedAt }: DocumentRow): boolean {
  return _status !== 'draft' && !deletedAt
}
