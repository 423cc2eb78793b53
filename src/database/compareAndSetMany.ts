import type { CollectionSlug, Payload, Where } from 'payload'
import { compareAndSet } from './compareAndSet.ts'
import { dialectOf } from './dialect.ts'

/**
 * Writes to every document that a condition holds for: each is written in one atomic step or not at all, whatever others
 * write at the same moment. Goes around Payload's hooks and access, and takes the same `data` as `compareAndSet`.
 */
export async function compareAndSetMany({
  payload,
  collection,
  where,
  data,
}: {
  payload: Payload
  collection: CollectionSlug
  where: Where
  data: Record<string, unknown>
}): Promise<void> {
  // On SQL, Payload's `updateMany` reads first and writes then, and its conditional `updateOne` changes every row that
  // fits. On MongoDB it is the other way round.
  if (dialectOf(payload) === 'mongodb')
    await payload.db.updateMany({ collection, where, data, returning: false })
  else await compareAndSet({ payload, collection, where, data })
}
