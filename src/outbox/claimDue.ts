import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { compareAndSet } from '../database/compareAndSet.ts'
import { leaseFrom } from './holdLease.ts'
import type { OutboxCollection, OutboxEntry } from './outboxEntry.ts'

/** Entries that are looked for at once. */
const batchSize = 20

/** Milliseconds after which a batch is looked for anew, so that an entry that somebody waits for gets its turn. */
const longestBatch = 1000

/** An entry that was due when its batch was found, and may have been claimed since. */
interface Candidate {
  id: string
  state: 'queued' | 'sending'
}

/** Entries that were found due together and have not been claimed yet. */
export interface DueBatch {
  candidates: Candidate[]
  /** Of `performance.now()`. */
  foundAt: number
}

/** A batch that nobody has looked for yet. */
export function emptyBatch(): DueBatch {
  return { candidates: [], foundAt: -Infinity }
}

/** One way to look for what is due, in the order in which it is to be sent. */
export interface Look {
  state: Candidate['state']
  where: Where[]
  sort: string
}

const isDue = {
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
 * Entries whose sender has vanished. Always first: they are few and have waited for a lease already, and where more comes
 * in than can be sent, they would never have their turn.
 */
export const lookForAbandoned = (at: string): Look => ({
  state: 'sending',
  where: isDue.sending(at),
  sort: 'leaseUntil',
})

/** Entries that wait, the longest due first. */
export const lookForQueued = (at: string): Look => ({
  state: 'queued',
  where: isDue.queued(at),
  sort: 'nextAttemptAt',
})

/**
 * Claims one due entry of an outbox for the time of a lease; null where there is none. Of many that claim the same entry
 * at the same moment, one gets it. The attempt is counted here, so that one that kills the process counts too.
 */
export async function claimDue<Entry extends OutboxEntry>({
  payload,
  collection,
  now,
  looks,
  batch = emptyBatch(),
  onBatchFound = () => {},
}: {
  payload: Payload
  collection: OutboxCollection
  now: Date
  /** Tried one after another until one finds something. */
  looks: (at: string) => Look[]
  /** What earlier calls found and did not claim. It is taken from, and refilled. Default: nothing. */
  batch?: DueBatch
  /** Called whenever the batch has been refilled. */
  onBatchFound?: () => void
}): Promise<Entry | null> {
  const at = now.toISOString()
  for (;;) {
    if (performance.now() - batch.foundAt > longestBatch) batch.candidates = []
    const candidate = batch.candidates.shift()
    if (!candidate) {
      batch.candidates = await findCandidates({ payload, collection, looks: looks(at) })
      batch.foundAt = performance.now()
      onBatchFound()
      if (batch.candidates.length === 0) return null
      continue
    }
    const claimed = await compareAndSet<Entry>({
      payload,
      collection,
      where: { and: [{ id: { equals: candidate.id } }, ...isDue[candidate.state](at)] },
      data: {
        state: 'sending',
        leaseHolder: randomUUID(),
        leaseUntil: leaseFrom(now),
        lastAttemptAt: at,
        attempts: { $inc: 1 },
      },
    })
    if (claimed) return claimed
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
      limit: batchSize,
      pagination: false,
    })
    if (docs.length > 0) return docs.map(({ id }) => ({ id, state }))
  }
  return []
}
