import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { leaseFrom } from './holdLease.ts'

const candidates = 20

/** Which mails may be sent at a moment: those that wait and are due, and those whose sender has vanished. */
function dueAt(at: string): Where {
  return {
    or: [
      { and: [{ state: { equals: 'queued' } }, { nextAttemptAt: { less_than_equal: at } }] },
      { and: [{ state: { equals: 'sending' } }, { leaseUntil: { less_than_equal: at } }] },
    ],
  }
}

/**
 * Takes one mail that is due, for the time of a lease; null where there is none. Of many that reach for the same
 * mail one gets it: the condition is part of the write. The try is counted here, so that one that ends the
 * process counts too.
 */
export async function claimMessage({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<Message | null> {
  const collection = optionsOf(payload).slugs.messages
  const due = dueAt(now.toISOString())
  for (;;) {
    const { docs } = await payload.db.find<Message>({
      collection,
      where: due,
      sort: 'nextAttemptAt',
      limit: candidates,
      pagination: false,
    })
    if (docs.length === 0) return null
    for (const { id } of docs) {
      const claimed = (await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: id } }, due] },
        data: {
          state: 'sending',
          leaseHolder: randomUUID(),
          leaseUntil: leaseFrom(now),
          attempts: { $inc: 1 },
        },
        options: { atomic: true },
      })) as unknown as Message | null
      if (claimed) return claimed
    }
  }
}
