import type { Payload, Where } from 'payload'
import { messageLease } from './rules/retry.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import type { OutboxCollection, OutboxEntry } from './outboxEntry.ts'

/** When a lease ends that is taken at a moment. RFC 3339. */
export function leaseFrom(now: Date): string {
  return new Date(now.getTime() + messageLease).toISOString()
}

/** What is written to an entry that is claimed, beside the try that begins with it. */
export function claimedBy({ leaseHolder, now }: { leaseHolder: string; now: Date }): {
  state: 'sending'
  leaseHolder: string
  leaseUntil: string
  lastAttemptAt: string
} {
  return { state: 'sending', leaseHolder, leaseUntil: leaseFrom(now), lastAttemptAt: now.toISOString() }
}

/** Finds an entry only while the one who claimed it still holds it. */
export function heldBy({ id, leaseHolder }: OutboxEntry): Where {
  return {
    and: [{ id: { equals: id } }, { state: { equals: 'sending' } }, { leaseHolder: { equals: leaseHolder } }],
  }
}

/**
 * Renews the lease of an entry until the function that comes back is called, since a slow other side may need more
 * time than one lease.
 */
export function holdLease({
  payload,
  collection,
  entry,
  every = messageLease / 3,
}: {
  payload: Payload
  collection: OutboxCollection
  entry: OutboxEntry
  /** Milliseconds. Default: a third of a lease. */
  every?: number
}): () => void {
  const renew = async (): Promise<void> => {
    await payload.db.updateOne({
      collection,
      where: heldBy(entry),
      data: { leaseUntil: leaseFrom(new Date()) },
      options: { atomic: true },
    })
  }
  const timer = setInterval(() => {
    renew().catch((error: unknown) => {
      payload.logger.warn({
        collection,
        id: entry.id,
        err: toLoggableError(error),
        msg: 'A lease was not renewed',
      })
    })
  }, every).unref()
  return () => clearInterval(timer)
}
