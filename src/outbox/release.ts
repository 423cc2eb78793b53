import type { Payload } from 'payload'
import { compareAndSet } from '../database/compareAndSet.ts'
import { optionsOf } from '../options.ts'
import { type Counted, countsOf } from '../runtime/counts.ts'
import { heldBy } from './holdLease.ts'
import type { OutboxCollection, OutboxEntry } from './outboxEntry.ts'

/**
 * Records the result of an attempt and releases the lease. Where another sender holds the lease by now, its result
 * counts: nothing is written, and false is returned.
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
  const released = await compareAndSet({
    payload,
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
  })
  if (released === null) return false
  const { slugs } = optionsOf(payload)
  const counted: Record<OutboxCollection, Counted> = {
    [slugs.messages]: 'mails',
    [slugs.webhookDeliveries]: 'webhooks',
    [slugs.conferenceTasks]: 'conferenceTasks',
  }
  countsOf(payload).add(counted[collection], state)
  return true
}
