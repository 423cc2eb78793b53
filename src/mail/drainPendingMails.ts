import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import type { InFlight } from '../outbox/InFlight.ts'
import { fullSpeed, type Pace } from '../outbox/pace.ts'
import { EventTitles } from './facts/EventTitles.ts'
import type { ServerContact } from './transport/mailServerBreaker.ts'
import { type Debtor, settleAndSend, enqueuePendingMails } from './enqueuePendingMails.ts'

/** A page is sorted from all debts, so it is worth a big one. */
const pageSize = 200

/** So many are worth waiting for, since what settling them costs is shared by those that are settled together. */
const batchSize = 10

/**
 * Milliseconds for which settling waits for mails on their way, and for those in the outbox: neither a mail server that
 * lets them wait nor a long queue hides a mail from it.
 */
const longestBehind = 1000

/** Milliseconds between two looks at whether there is room, where no mail is on its way that would tell. */
const lookEvery = 10

const columns = { event: true, email: true, locale: true, pendingMails: true } as const

/** Who can send mails at once. */
export interface Sender {
  inFlight: InFlight<ServerContact>
  clock: () => Date
  /** Whether others wait for a place already. Default: nobody does. */
  mustQueue?: () => boolean
}

/**
 * Makes a message of every mail that a registration owes, and then clears the debt. A crash in between leaves the
 * debt: the next pass finds the message by its key, makes no second one, and clears. One registration that cannot be
 * settled does not hold up the others. Returns how many were.
 *
 * Where a sender has room, several are settled together and their mails begun at once: about half the writes of a
 * mail that waits in the outbox until it is claimed.
 */
export async function drainPendingMails({
  payload,
  now,
  sender = null,
  pace = fullSpeed,
  isStopped = () => false,
  onQueued = () => {},
}: {
  payload: Payload
  now: Date
  /** Who can send mails at once. Default: nobody, so that all wait to be claimed. */
  sender?: Sender | null
  /** Default: full speed. */
  pace?: Pace
  isStopped?: () => boolean
  /** Called where a mail waits to be claimed, so that sending need not wait for the last one. */
  onQueued?: () => void
}): Promise<number> {
  const titles = new EventTitles(payload)
  let settled = 0
  /** Whether it was waited for places in vain. */
  let isBehind = false
  for (let after: Debtor | null = null; ;) {
    const debtors: Debtor[] = await findDebtors({ payload, after })
    after = debtors.length === pageSize ? (debtors.at(-1) ?? null) : null
    while (debtors.length > 0) {
      const count = Math.min(batchSize, debtors.length)
      if (sender && !isBehind) await placesFor({ payload, sender, count })
      await pace.rest()
      if (isStopped()) return settled
      const places = sender ? placesAt({ payload, sender }) : 0
      isBehind = places === 0
      const batch = debtors.splice(0, Math.max(1, places))
      const work = { payload, debtors: batch, titles, pace, onQueued }
      settled +=
        sender && places > 0
          ? await settleAndSend({ ...work, ...sender })
          : (await enqueuePendingMails({ ...work, now })).length
    }
    if (after === null) return settled
  }
}

/** Waits until so many mails may be sent at once, or nothing is on its way that would make room, or it has taken too long. */
async function placesFor({
  payload,
  sender,
  count,
}: {
  payload: Payload
  sender: Sender
  count: number
}): Promise<void> {
  const { inFlight } = sender
  const end = performance.now() + longestBehind
  while (placesAt({ payload, sender }) < count) {
    const left = end - performance.now()
    if (left <= 0 || isCounted(payload)) return
    if (!inFlight.isEmpty) await inFlight.one(left)
    else if (sender.mustQueue?.() && inFlight.room() > 0) await wait(lookEvery)
    else return
  }
}

/**
 * How many mails may be sent at once. One place is left to those in the outbox; where the mail server is away, all go
 * through the outbox.
 */
function placesAt({ payload, sender }: { payload: Payload; sender: Sender }): number {
  return maySendAtOnce({ payload, sender }) ? Math.max(0, sender.inFlight.room() - 1) : 0
}

/** Not where mails wait in the outbox already, nor where they are counted by the minute: all go through it then. */
function maySendAtOnce({ payload, sender }: { payload: Payload; sender: Sender }): boolean {
  return !isCounted(payload) && !sender.mustQueue?.()
}

/** Whether so many mails and no more may be sent a minute. */
function isCounted(payload: Payload): boolean {
  return optionsOf(payload).mailsPerMinute !== null
}

/**
 * The next page of those that owe mails. In the order of their debts first: SQLite then reads its index of the debts, and
 * not all registrations there are.
 */
async function findDebtors({
  payload,
  after,
}: {
  payload: Payload
  after: Debtor | null
}): Promise<Debtor[]> {
  const isLater: Where | null = after && {
    or: [
      { pendingMails: { greater_than: after.pendingMails } },
      { and: [{ pendingMails: { equals: after.pendingMails } }, { id: { greater_than: after.id } }] },
    ],
  }
  const { docs } = await payload.db.find<Debtor>({
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
