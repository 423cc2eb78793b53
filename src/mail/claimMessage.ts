import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { claimedBy } from './holdLease.ts'

/** So many mails are looked for at once. */
const pageSize = 20

/** Milliseconds after which what was looked for is looked for anew, so that a mail that somebody waits for gets its turn. */
const longestKnown = 1000

const minute = 60_000

/** A mail that was due when it was looked for, and may have been taken since. */
export interface Candidate {
  id: string
  state: 'queued' | 'sending'
  /** Of `performance.now()`. */
  foundAt: number
}

/** Those that wait and are due, and those whose sender has vanished. */
const dueAt = {
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
 * Takes one mail that is due, for the time of a lease; null where there is none, or where as many have been taken
 * within a minute as may be. Of many that reach for the same mail one gets it: the condition is part of the write.
 * The try is counted here, so that one that ends the process counts too.
 */
export async function claimMessage({
  payload,
  now,
  candidates = [],
}: {
  payload: Payload
  now: Date
  /** What an earlier call found and did not take; each call takes from it, or fills it. Default: none. */
  candidates?: Candidate[]
}): Promise<Message | null> {
  const collection = optionsOf(payload).slugs.messages
  if (await isMinuteFull({ payload, now })) return null
  for (;;) {
    const candidate = candidates.shift()
    if (!candidate) {
      candidates.push(...(await findCandidates({ payload, now })))
      if (candidates.length === 0) return null
    } else if (performance.now() - candidate.foundAt <= longestKnown) {
      const claimed = (await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: candidate.id } }, ...dueAt[candidate.state](now.toISOString())] },
        data: { ...claimedBy({ leaseHolder: randomUUID(), now }), attempts: { $inc: 1 } },
        options: { atomic: true },
      })) as unknown as Message | null
      if (claimed) return claimed
    }
  }
}

/** The next mails that are due, in the order in which they are to be sent. */
async function findCandidates({ payload, now }: { payload: Payload; now: Date }): Promise<Candidate[]> {
  const { queued, sending } = dueAt
  const at = now.toISOString()
  const looks = [
    // What somebody waits for goes before what everybody gets. Two questions, since an index answers each in order.
    { state: 'queued', where: [...queued(at), { isBulk: { equals: false } }], sort: 'nextAttemptAt' },
    { state: 'queued', where: queued(at), sort: 'nextAttemptAt' },
    { state: 'sending', where: sending(at), sort: 'leaseUntil' },
  ] as const
  for (const { state, where, sort } of looks) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: optionsOf(payload).slugs.messages,
      where: { and: [...where] },
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

/**
 * Counts in the database, so that the limit holds for all processes together. Those that count at the same moment
 * may each take one mail more.
 */
async function isMinuteFull({ payload, now }: { payload: Payload; now: Date }): Promise<boolean> {
  const { slugs, mailsPerMinute } = optionsOf(payload)
  if (mailsPerMinute === null) return false
  const aMinuteAgo = new Date(now.getTime() - minute).toISOString()
  const { totalDocs } = await payload.db.count({
    collection: slugs.messages,
    where: { lastAttemptAt: { greater_than: aMinuteAgo } },
  })
  return totalDocs >= mailsPerMinute
}
