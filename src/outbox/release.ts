import type { Payload } from 'payload'
import { heldBy } from './holdLease.ts'
import type { OutboxCollection, OutboxEntry } from './outboxEntry.ts'

/**
 * Writes down what became of an entry, and gives it free. Changes nothing where the lease has gone to somebody else
 * meanwhile, whose result counts; then answers false.
 */
export async function release({
  payload,
  collection,
  entry,
  result: { state, nextAttemptAt, sentAt, ...columns },
}: {
  payload: Payload
  collection: OutboxCollection
  entry: OutboxEntry
  result: { state: string; nextAttemptAt?: Date; sentAt?: Date } & Record<string, unknown>
}): Promise<boolean> {
  const released: unknown = await payload.db.updateOne({
    collection,
    where: heldBy(entry),
    data: {
      ...columns,
      state,
      leaseHolder: null,
      leaseUntil: null,
      nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
      ...(sentAt ? { sentAt: sentAt.toISOString() } : {}),
    },
    options: { atomic: true },
  })
  return released !== null
}
