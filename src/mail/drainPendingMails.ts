import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { enqueuePendingMails, type PendingRegistration } from './enqueue/enqueuePendingMails.ts'
import { MailBatch } from './facts/MailBatch.ts'
import { allowAll, type GiveWay } from './giveWay.ts'

/** A page is sorted from all that are pending, so it is worth a big one. */
const pageSize = 200

/** Registrations whose pending mails are cleared together, in one statement. */
const batchSize = 10

const columns = { event: true, email: true, locale: true, pendingMails: true, expiresAt: true } as const

/**
 * Puts every mail that is pending at a registration into the outbox, and then clears it there. A crash in between leaves
 * it pending: the next pass finds the message by its key, makes no second one, and clears. One registration that fails
 * does not hold up the others. Returns for how many registrations it was done.
 */
export async function drainPendingMails({
  payload,
  now,
  giveWay = allowAll,
  isStopped = () => false,
  onEnqueued = () => {},
}: {
  payload: Payload
  now: Date
  /** What it leaves is for a later pass. Default: nothing. */
  giveWay?: GiveWay
  isStopped?: () => boolean
  /** Called after each batch, so that sending need not wait for the last one. */
  onEnqueued?: () => void
}): Promise<number> {
  const batch = new MailBatch({ payload, now })
  let drained = 0
  for (let after: PendingRegistration | null = null; ;) {
    const page: PendingRegistration[] = await findPending({ payload, after })
    for (let from = 0; from < page.length; from += batchSize) {
      await yieldToEventLoop()
      if (isStopped()) return drained
      const registrations = page.slice(from, from + batchSize)
      const allowed = await giveWay.allowed(registrations.length)
      const enqueued = registrations.slice(0, allowed)
      drained += await enqueuePendingMails({ payload, registrations: enqueued, batch, now })
      giveWay.record(allowed)
      if (allowed > 0) onEnqueued()
      if (allowed < registrations.length) return drained
    }
    if (page.length < pageSize) return drained
    after = page.at(-1) ?? null
  }
}

/**
 * The next page of registrations with pending mails. Sorted by these mails first: SQLite then reads its index of them,
 * and not all registrations there are.
 */
async function findPending({
  payload,
  after,
}: {
  payload: Payload
  after: PendingRegistration | null
}): Promise<PendingRegistration[]> {
  const isLater: Where | null = after && {
    or: [
      { pendingMails: { greater_than: after.pendingMails } },
      { and: [{ pendingMails: { equals: after.pendingMails } }, { id: { greater_than: after.id } }] },
    ],
  }
  const { docs } = await payload.db.find<PendingRegistration>({
    collection: optionsOf(payload).slugs.registrations,
    where: {
      and: isLater
        ? [{ pendingMails: { greater_than_equal: after?.pendingMails } }, isLater]
        : [{ pendingMails: { exists: true } }],
    },
    select: columns,
    sort: ['pendingMails', 'id'],
    limit: pageSize,
    pagination: false,
  })
  return docs
}
