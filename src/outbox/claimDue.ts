import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { claimedBy } from './holdLease.ts'
import type { OutboxCollection, OutboxEntry } from './outboxEntry.ts'

/** So many are looked for at once. */
const pageSize = 20

/** Milliseconds after which what was looked for is looked for anew, so that one that somebody waits for gets its turn. */
const longestKnown = 1000

/** One that was due when it was looked for, and may have been taken since. */
export interface Candidate {
  id: string
  state: 'queued' | 'sending'
  /** Of `performance.now()`. */
  foundAt: number
}

/** One way to look for what is due, in the order in which it is to be sent. */
export interface Look {
  state: Candidate['state']
  where: Where[]
  sort: string
}

/** Those that wait and are due, and those whose sender has vanished. */
export const dueAt = {
  queued: (at: string): Where[] => [
    { state: { equals: 'queued' } },
    { nextAttemptAt: { less_than_equal: at } },
  ],
  sending: (at: string): Where[] => [
    { state: { equals: 'sending' } },
    { leaseUntil: { less_than_equal: at } },
  ],
}

/**
 * Those whose sender has vanished: always first, since they are few and have waited for a lease already, and where more
 * come than can be sent they would never have their turn.
 */
export const lookForAbandoned = (at: string): Look => ({
  state: 'sending',
  where: dueAt.sending(at),
  sort: 'leaseUntil',
})

/** Those that wait, the longest due first. */
export const lookForQueued = (at: string): Look => ({
  state: 'queued',
  where: dueAt.queued(at),
  sort: 'nextAttemptAt',
})

/** The looks of an outbox that prefers nobody. */
export const plainLooks = (at: string): Look[] => [lookForAbandoned(at), lookForQueued(at)]

/**
 * Takes one entry of an outbox that is due, for the time of a lease; null where there is none. Of many that reach for
 * the same one, one gets it: the condition is part of the write. The try is counted here, so that one that ends the
 * process counts too.
 */
export async function claimDue<Entry extends OutboxEntry>({
  payload,
  collection,
  now,
  candidates = [],
  looks = plainLooks,
}: {
  payload: Payload
  collection: OutboxCollection
  now: Date
  /** What an earlier call found and did not take; each call takes from it, or fills it. Default: none. */
  candidates?: Candidate[]
  /** Tried one after another until one finds something. Default: the longest due first. */
  looks?: (at: string) => Look[]
}): Promise<Entry | null> {
  const at = now.toISOString()
  for (;;) {
    const candidate = candidates.shift()
    if (!candidate) {
      candidates.push(...(await findCandidates({ payload, collection, looks: looks(at) })))
      if (candidates.length === 0) return null
    } else if (performance.now() - candidate.foundAt <= longestKnown) {
      const claimed = (await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: candidate.id } }, ...dueAt[candidate.state](at)] },
        data: { ...claimedBy({ leaseHolder: randomUUID(), now }), attempts: { $inc: 1 } },
        options: { atomic: true },
      })) as unknown as Entry | null
      if (claimed) return claimed
    }
  }
}

async function findCandidates({
  payload,
  collection,
  looks,
}: {
  payload: Payload
  collection: OutboxCollection
  looks: Look[]
}): Promise<Candidate[]> {
  for (const { state, where, sort } of looks) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where: { and: where },
      select: { state: true },
      sort,
      limit: pageSize,
      pagination: false,
    })
    const foundAt = performance.now()
    if (docs.length > 0) return docs.map(({ id }) => ({ id, state, foundAt }))
  }
  return []
}
