import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { compareAndSetMany } from '../database/compareAndSetMany.ts'
import { traced } from '../runtime/traced.ts'
import { leaseFrom } from './holdLease.ts'
import type { OutboxCollection, OutboxEntry } from './outboxEntry.ts'

/** One way to look for what is due, in the order in which it is to be sent. */
export interface Look {
  state: 'queued' | 'sending'
  where: Where[]
  sort: string
}

const isDue = {
  queued: (now: Date): Where[] => [
    { state: { equals: 'queued' } },
    { nextAttemptAt: { less_than_equal: now.toISOString() } },
  ],
  sending: (now: Date): Where[] => [
    { state: { equals: 'sending' } },
    { leaseUntil: { less_than_equal: now.toISOString() } },
  ],
}

/**
 * Entries whose sender has vanished. Always first: they are few and have waited for a lease already, and where more comes
 * in than can be sent, they would never have their turn.
 */
export const lookForAbandoned = (now: Date): Look => ({
  state: 'sending',
  where: isDue.sending(now),
  sort: 'leaseUntil',
})

/** Entries that wait, the longest due first. */
export const lookForQueued = (now: Date): Look => ({
  state: 'queued',
  where: isDue.queued(now),
  sort: 'nextAttemptAt',
})

interface Search {
  payload: Payload
  collection: OutboxCollection
  now: Date
  /** Tried one after another until one finds something. */
  looks: Look[]
  /** How many entries to claim at most. */
  limit: number
}

/**
 * Claims due entries of an outbox for the time of a lease, those to be sent first; none where none is due. Of many that
 * claim the same entry at the same moment, one gets it. The attempt is counted here, so that one that kills the process
 * counts too.
 */
export function claimDue<Entry extends OutboxEntry>(search: Search): Promise<Entry[]> {
  const { payload, collection } = search
  return traced({
    payload,
    name: 'outbox',
    attributes: { 'events.outbox': collection },
    work: async (note) => {
      const claimed = await claim<Entry>(search)
      note({ 'events.count': claimed.length })
      return claimed
    },
  })
}

async function claim<Entry extends OutboxEntry>({
  payload,
  collection,
  now,
  looks,
  limit,
}: Search): Promise<Entry[]> {
  for (const { state, where, sort } of looks) {
    const { docs: due } = await payload.db.find<{ id: string }>({
      collection,
      where: { and: where },
      select: { state: true },
      sort,
      limit,
      pagination: false,
    })
    if (due.length === 0) continue
    const ids = due.map(({ id }) => id)
    const leaseHolder = randomUUID()
    await compareAndSetMany({
      payload,
      collection,
      where: { and: [{ id: { in: ids } }, ...isDue[state](now)] },
      data: {
        state: 'sending',
        leaseHolder,
        leaseUntil: leaseFrom(now),
        lastAttemptAt: now.toISOString(),
        attempts: { $inc: 1 },
      },
    })
    const { docs: claimed } = await payload.db.find<Entry>({
      collection,
      where: { and: [{ id: { in: ids } }, { leaseHolder: { equals: leaseHolder } }] },
      pagination: false,
    })
    // Where others were faster with all of them, there may be more.
    if (claimed.length === 0) return claim<Entry>({ payload, collection, now, looks, limit })
    return claimed.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  }
  return []
}
