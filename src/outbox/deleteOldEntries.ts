import type { Payload } from 'payload'
import type { OutboxCollection } from './outboxEntry.ts'

/** Milliseconds for which entries that are done with can be looked up. */
const keptFor = 30 * 24 * 60 * 60_000

/** Deletes the entries of an outbox that were done with 30 days ago. */
export async function deleteOldEntries({
  payload,
  collection,
  now,
}: {
  payload: Payload
  collection: OutboxCollection
  now: Date
}): Promise<void> {
  await payload.db.deleteMany({
    collection,
    where: {
      and: [
        { state: { not_in: ['queued', 'sending'] } },
        { updatedAt: { less_than: new Date(now.getTime() - keptFor).toISOString() } },
      ],
    },
  })
}
