import type { CollectionSlug, Payload, Where } from 'payload'

/**
 * Writes to the one document that a condition holds for, in one atomic statement: of many that try at the same moment,
 * those that come too late find that it holds no more. Returns the document as it is then, null where nothing was
 * written. The condition must name the document, since on SQL every row that fits is written. Goes around Payload's hooks
 * and access. On SQLite `data` may hold scalars of the main table alone, and a unique value that is taken fails with the
 * database's own error; `isUniqueViolation` knows it.
 */
export async function compareAndSet<Document = Record<string, unknown>>({
  payload,
  collection,
  where,
  data,
}: {
  payload: Payload
  collection: CollectionSlug
  where: Where
  data: Record<string, unknown>
}): Promise<Document | null> {
  const written: unknown = await payload.db.updateOne({ collection, where, data, options: { atomic: true } })
  return written as Document | null
}
