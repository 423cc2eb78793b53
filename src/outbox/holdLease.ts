import type { Payload, Where } from 'payload'
import { compareAndSet } from '../database/compareAndSet.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import type { OutboxCollection, OutboxEntry } from './outboxEntry.ts'
import { messageLease } from './rules/retry.ts'

/** When a lease taken at a moment expires. RFC 3339. */
export function leaseFrom(now: Date): string {
  return new Date(now.getTime() + messageLease).toISOString()
}

/** Finds an entry only as long as whoever claimed it holds the lease. */
export function heldBy({ id, leaseHolder }: OutboxEntry): Where {
  return {
    and: [{ id: { equals: id } }, { state: { equals: 'sending' } }, { leaseHolder: { equals: leaseHolder } }],
  }
}

/** Renews the lease of an entry until the returned function is called: a slow receiver may take longer than one lease. */
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
  const renew = (): Promise<unknown> =>
    compareAndSet({
      payload,
      collection,
      where: heldBy(entry),
      data: { leaseUntil: leaseFrom(new Date()) },
    })
  const timer = setInterval(() => {
    renew().catch((error: unknown) => {
      const log = { collection, id: entry.id, err: toLoggableError(error) }
      payload.logger.warn({ ...log, msg: 'A lease was not renewed' })
    })
  }, every).unref()
  return () => clearInterval(timer)
}
