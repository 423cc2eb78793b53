import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { type Candidate, claimDue, type Look, lookForAbandoned, lookForQueued } from '../outbox/claimDue.ts'
import type { Message } from '../payload-types.ts'

const minute = 60_000

/** What somebody waits for goes before what everybody gets. Two questions, since an index answers each in order. */
function looks(at: string): Look[] {
  const queued = lookForQueued(at)
  const waitedFor = { ...queued, where: [...queued.where, { isBulk: { equals: false } }] }
  return [lookForAbandoned(at), waitedFor, queued]
}

/**
 * Takes one mail that is due, for the time of a lease; null where there is none, or where as many have been taken
 * within a minute as may be.
 */
export async function claimMessage({
  payload,
  now,
  candidates,
}: {
  payload: Payload
  now: Date
  /** What an earlier call found and did not take; each call takes from it, or fills it. Default: none. */
  candidates?: Candidate[]
}): Promise<Message | null> {
  if (await isMinuteFull({ payload, now })) return null
  const collection = optionsOf(payload).slugs.messages
  return claimDue<Message>({ payload, collection, now, candidates, looks })
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
