import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { claimDue, type DueBatch, type Look, lookForAbandoned, lookForQueued } from '../../outbox/claimDue.ts'
import type { Message } from '../../payload-types.ts'

const minute = 60_000

/** What somebody waits for goes before what everybody gets. Two queries, since an index answers each in order. */
function looks(at: string): Look[] {
  const queued = lookForQueued(at)
  const waitedFor = { ...queued, where: [...queued.where, { isBulk: { equals: false } }] }
  return [lookForAbandoned(at), waitedFor, queued]
}

/**
 * Claims one mail that is due, for the time of a lease; null where there is none, or where as many have been claimed
 * within a minute as may be.
 */
export async function claimMessage({
  payload,
  now,
  ...found
}: {
  payload: Payload
  now: Date
  /** What earlier calls found and did not claim. Default: nothing. */
  batch?: DueBatch
  /** Called whenever the batch has been refilled. */
  onBatchFound?: () => void
}): Promise<Message | null> {
  if (await isMinuteFull({ payload, now })) return null
  const collection = optionsOf(payload).slugs.messages
  return claimDue<Message>({ ...found, payload, collection, now, looks })
}

/**
 * Counts in the database, so that the limit holds for all processes together. Those that count at the same moment
 * may each claim one mail more.
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
