import type { Payload, Where } from 'payload'
import { parseMailDebts } from '../domain/mailDebts.ts'
import { optionsOf } from '../options.ts'
import { findStoredRegistration, type StoredRegistration } from '../services/findRegistration.ts'
import { toLoggableError } from '../services/loggableError.ts'
import { enqueueMessage } from './enqueueMessage.ts'
import { EventTitles } from './EventTitles.ts'
import { fullSpeed, type Pace } from './pace.ts'

/** A page is sorted from all debts, so it is worth a big one. */
const pageSize = 200

const columns = { event: true, email: true, locale: true, mailOwed: true } as const

type Debtor = Pick<StoredRegistration, 'id' | keyof typeof columns>

/**
 * Makes a message of every mail that a registration owes, and then clears the debt. A crash in between leaves the
 * debt: the next pass finds the message by its key, makes no second one, and clears. One registration that cannot be
 * settled does not hold up the others. Returns how many were.
 */
export async function settleMailDebts({
  payload,
  now,
  pace = fullSpeed,
  isStopped = () => false,
  onSettled = () => {},
}: {
  payload: Payload
  now: Date
  /** Default: full speed. */
  pace?: Pace
  isStopped?: () => boolean
  /** Called after each registration, so that sending need not wait for the last one. */
  onSettled?: () => void
}): Promise<number> {
  const titles = new EventTitles(payload)
  let settled = 0
  for (let after: Debtor | null = null; ;) {
    const debtors: Debtor[] = await findDebtors({ payload, after })
    for (const registration of debtors) {
      await pace.rest()
      if (isStopped()) return settled
      const began = performance.now()
      try {
        await settle({ payload, registration, titles, now })
        settled += 1
      } catch (error) {
        const log = { registration: registration.id, err: toLoggableError(error) }
        payload.logger.error({ ...log, msg: 'A mail that is owed could not be put into the outbox' })
      }
      pace.worked(performance.now() - began)
      onSettled()
    }
    after = debtors.length === pageSize ? (debtors.at(-1) ?? null) : null
    if (after === null) return settled
  }
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
      { mailOwed: { greater_than: after.mailOwed } },
      { and: [{ mailOwed: { equals: after.mailOwed } }, { id: { greater_than: after.id } }] },
    ],
  }
  const { docs } = await payload.db.find<Debtor>({
    collection: optionsOf(payload).slugs.registrations,
    where: {
      and: isLater
        ? [{ mailOwed: { greater_than_equal: after?.mailOwed } }, isLater]
        : [{ mailOwed: { exists: true } }],
    },
    select: columns,
    sort: ['mailOwed', 'id'],
    limit: pageSize,
    pagination: false,
  })
  return docs
}

async function settle({
  payload,
  registration,
  titles,
  now,
}: {
  payload: Payload
  registration: Debtor
  titles: EventTitles
  now: Date
}): Promise<void> {
  const { id, mailOwed } = registration
  if (mailOwed === null) return
  for (const mail of parseMailDebts(mailOwed)) {
    await enqueueMessage({ payload, registration, mail, title: await titles.of(registration), now })
  }
  const cleared: unknown = await payload.db.updateOne({
    collection: optionsOf(payload).slugs.registrations,
    // Where another mail is owed by now, that debt is another pass's.
    where: { and: [{ id: { equals: id } }, { mailOwed: { equals: mailOwed } }] },
    data: { mailOwed: null },
    options: { atomic: true },
  })
  if (!cleared && !(await findStoredRegistration({ payload, id }))) await dropMails({ payload, id })
}

/** Whoever was deleted in the meantime must not stay behind in the outbox. */
async function dropMails({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  await payload.db.deleteMany({
    collection: optionsOf(payload).slugs.messages,
    where: { and: [{ registration: { equals: id } }, { state: { equals: 'queued' } }] },
  })
}
