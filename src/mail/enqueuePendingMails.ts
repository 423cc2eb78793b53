import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { parsePendingMails } from './rules/pendingMails.ts'
import { mailKind } from './rules/mailKind.ts'
import { isThrottled } from './rules/throttledMail.ts'
import { optionsOf } from '../options.ts'
import type { InFlight } from '../outbox/InFlight.ts'
import type { Pace } from '../outbox/pace.ts'
import type { Message } from '../payload-types.ts'
import type { StoredRegistration } from '../registrations/findRegistration.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { clearPendingMails } from './clearPendingMails.ts'
import { enqueueMessage } from './enqueueMessage.ts'
import type { EventTitles } from './facts/EventTitles.ts'
import { MailLookups } from './facts/MailLookups.ts'
import type { ServerContact } from './transport/mailServerBreaker.ts'
import { sendMessage } from './sendMessage.ts'

/** A registration that owes mails. */
export type Debtor = Pick<StoredRegistration, 'id' | 'event' | 'email' | 'locale' | 'pendingMails'>

interface Work {
  payload: Payload
  debtors: readonly Debtor[]
  titles: EventTitles
  pace: Pace
  /** Called where a mail waits to be claimed. */
  onQueued: () => void
}

/**
 * Makes messages of what some registrations owe, and clears their debts. Claims the mails that somebody waits for, where
 * a lease holder is named. Returns the registrations that are settled, as they are then.
 */
export async function enqueuePendingMails({
  payload,
  debtors,
  titles,
  pace,
  onQueued,
  leaseHolder = null,
  now,
}: Work & { leaseHolder?: string | null; now: Date }): Promise<StoredRegistration[]> {
  const enqueued: Debtor[] = []
  let isQueued = false
  for (const registration of debtors) {
    await nextTurn()
    const began = performance.now()
    try {
      const title = await titles.of(registration)
      const mails = parsePendingMails(registration.pendingMails ?? '')
      for (const mail of mails) {
        // One place is kept for each registration; and what is for everybody lets others go first.
        const isSentAtOnce = mails.length === 1 && !mailKind(mail.kind).isBulk && !isThrottled(mail.kind)
        const holder = isSentAtOnce ? leaseHolder : null
        isQueued ||= holder === null
        await enqueueMessage({ payload, registration, mail, title, leaseHolder: holder, now })
      }
      enqueued.push(registration)
    } catch (error) {
      const log = { registration: registration.id, err: toLoggableError(error) }
      payload.logger.error({ ...log, msg: 'A mail that is owed could not be put into the outbox' })
    }
    pace.worked(performance.now() - began)
  }
  if (enqueued.length === 0) return []
  const began = performance.now()
  const registrations = await clearPendingMails({ payload, debtors: enqueued })
  const standing = new Set(registrations.map(({ id }) => id))
  for (const { id } of enqueued) if (!standing.has(id)) await dropMails({ payload, id, leaseHolder })
  pace.worked(performance.now() - began)
  if (isQueued) onQueued()
  return registrations
}

/** Settles what some registrations owe, and begins to send their mails, without a claim of its own. Returns how many were settled. */
export function settleAndSend({
  inFlight,
  clock,
  ...work
}: Work & { inFlight: InFlight<ServerContact>; clock: () => Date }): Promise<number> {
  const { payload, debtors, pace } = work
  return inFlight.reserving(debtors.length, async () => {
    const leaseHolder = randomUUID()
    const registrations = await enqueuePendingMails({ ...work, leaseHolder, now: clock() })
    const lookups = new MailLookups({ payload, now: clock() })
    for (const message of await findHeld({ payload, leaseHolder, registrations })) {
      await nextTurn()
      const began = performance.now()
      // Sending the mail and writing that down costs about as much as all before it. The mail server's time is not ours.
      const onMade = (): void => pace.worked(3 * (performance.now() - began))
      const registration = registrations.find(({ id }) => id === message.registration)
      inFlight.begin(sendMessage({ payload, message, registration, lookups, now: clock(), onMade }))
    }
    return registrations.length
  })
}

type HeldMessage = Message & { registration: string }

async function findHeld({
  payload,
  leaseHolder,
  registrations,
}: {
  payload: Payload
  leaseHolder: string
  registrations: readonly StoredRegistration[]
}): Promise<HeldMessage[]> {
  if (registrations.length === 0) return []
  const { docs } = await payload.db.find<HeldMessage>({
    collection: optionsOf(payload).slugs.messages,
    where: {
      and: [
        { registration: { in: registrations.map(({ id }) => id) } },
        { leaseHolder: { equals: leaseHolder } },
      ],
    },
    pagination: false,
  })
  return docs
}

/** Whoever was deleted in the meantime must not stay behind in the outbox. */
async function dropMails({
  payload,
  id,
  leaseHolder,
}: {
  payload: Payload
  id: string
  leaseHolder: string | null
}): Promise<void> {
  const waits: Where = { state: { equals: 'queued' } }
  const isOurs: Where = { leaseHolder: { equals: leaseHolder } }
  await payload.db.deleteMany({
    collection: optionsOf(payload).slugs.messages,
    where: { and: [{ registration: { equals: id } }, leaseHolder ? { or: [waits, isOurs] } : waits] },
  })
}
