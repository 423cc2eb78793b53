import type { CollectionSlug, Payload, Where } from 'payload'
import { compareAndSet } from './compareAndSet.ts'

/**
 * Writes a column that only the system uses, in one conditional write. The document does not count as
 * changed: whoever has it open in the admin is not told that somebody else has changed it. Tells whether it was written.
 */
export async function updateQuietly({
  payload,
  collection,
  where,
  data,
}: {
  payload: Payload
  collection: CollectionSlug
  where: Where
  data: Record<string, unknown>
}): Promise<boolean> {
  const written = await compareAndSet({
    payload,
    collection,
    where,
    // Null leaves it unchanged; left out, it would be set to now.
    data: { ...data, updatedAt: null },
  })
  return written !== null
}
