import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { claimDue, lookForAbandoned, lookForQueued } from '../../outbox/claimDue.ts'
import type { Message } from '../../payload-types.ts'

const minute = 60_000

/**
 * Claims mails that are due, for the time of a lease; none where there are none, or where as many have been claimed within
 * a minute as may be.
 */
export async function claimMessages({
  payload,
  now,
  limit,
}: {
  payload: Payload
  now: Date
  /** How many mails to claim at most. */
  limit: number
}): Promise<Message[]> {
  const { slugs, mailsPerMinute } = optionsOf(payload)
  const isLimited = mailsPerMinute !== null
  if (isLimited && (await countLastMinute({ payload, now })) >= mailsPerMinute) return []
  const queued = lookForQueued(now)
  return claimDue<Message>({
    payload,
    collection: slugs.messages,
    now,
    looks: [
      lookForAbandoned(now),
      // What somebody waits for goes before what everybody gets. Two queries, since an index answers each in order.
      { ...queued, where: [...queued.where, { isBulk: { equals: false } }] },
      queued,
    ],
    // Processes that count at the same moment may then each claim one mail more than there may be, and no more.
    limit: isLimited ? 1 : limit,
  })
}

/** Counts in the database, so that the limit holds for all processes together. */
async function countLastMinute({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const aMinuteAgo = new Date(now.getTime() - minute).toISOString()
  const { totalDocs } = await payload.db.count({
    collection: optionsOf(payload).slugs.messages,
    where: { lastAttemptAt: { greater_than: aMinuteAgo } },
  })
  return totalDocs
}
