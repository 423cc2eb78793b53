import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { leaseFrom } from './holdLease.ts'

const candidates = 20
const minute = 60_000

/** Which mails may be sent at a moment: those that wait and are due, and those whose sender has vanished. */
function dueAt(at: string): { where: Where; sort: string[] }[] {
  return [
    {
      where: { and: [{ state: { equals: 'queued' } }, { nextAttemptAt: { less_than_equal: at } }] },
      // What somebody waits for goes before what everybody gets.
      sort: ['isBulk', 'nextAttemptAt'],
    },
    {
      where: { and: [{ state: { equals: 'sending' } }, { leaseUntil: { less_than_equal: at } }] },
      sort: ['leaseUntil'],
    },
  ]
}

/**
 * Takes one mail that is due, for the time of a lease; null where there is none, or where as many have been taken
 * within a minute as may be. Of many that reach for the same mail one gets it: the condition is part of the write.
 * The try is counted here, so that one that ends the process counts too.
 */
export async function claimMessage({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<Message | null> {
  const collection = optionsOf(payload).slugs.messages
  if (await isMinuteFull({ payload, now })) return null
  for (const { where: due, sort } of dueAt(now.toISOString())) {
    for (;;) {
      const { docs } = await payload.db.find<Message>({
        collection,
        where: due,
        sort,
        limit: candidates,
        pagination: false,
      })
      if (docs.length === 0) break
      for (const { id } of docs) {
        const claimed = (await payload.db.updateOne({
          collection,
          where: { and: [{ id: { equals: id } }, due] },
          data: {
            state: 'sending',
            leaseHolder: randomUUID(),
            leaseUntil: leaseFrom(now),
            lastAttemptAt: now.toISOString(),
            attempts: { $inc: 1 },
          },
          options: { atomic: true },
        })) as unknown as Message | null
        if (claimed) return claimed
      }
    }
  }
  return null
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
