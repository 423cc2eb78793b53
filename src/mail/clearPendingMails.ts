import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import type { StoredRegistration } from '../registrations/findRegistration.ts'

type Debtor = Pick<StoredRegistration, 'id' | 'pendingMails'>

/**
 * Clears the debts of registrations whose mails are in the outbox, those that owe the same in one statement. Each clears by
 * itself or not at all, and where another mail is owed by now, that debt is another pass's. Returns the registrations
 * as they are then; those that have been deleted meanwhile are missing.
 */
export async function clearPendingMails({
  payload,
  debtors,
}: {
  payload: Payload
  debtors: readonly Debtor[]
}): Promise<StoredRegistration[]> {
  const { registrations: collection } = optionsOf(payload).slugs
  const sameDebts = new Map<string | null, string[]>()
  for (const { id, pendingMails } of debtors)
    sameDebts.set(pendingMails, [...(sameDebts.get(pendingMails) ?? []), id])
  for (const [pendingMails, ids] of sameDebts) {
    await clear({
      payload,
      where: { and: [{ id: { in: ids } }, { pendingMails: { equals: pendingMails } }] },
    })
  }
  const { docs } = await payload.db.find<StoredRegistration>({
    collection,
    where: { id: { in: debtors.map(({ id }) => id) } },
    pagination: false,
  })
  return docs
}

/**
 * The condition is part of the write. Payload's `updateMany` looks first and writes then on SQL databases, where its
 * conditional `updateOne` changes every row that fits; on MongoDB it is the other way round.
 */
async function clear({ payload, where }: { payload: Payload; where: Where }): Promise<void> {
  const write = { collection: optionsOf(payload).slugs.registrations, where, data: { pendingMails: null } }
  if (payload.db.name === 'mongoose') await payload.db.updateMany({ ...write, returning: false })
  else await payload.db.updateOne({ ...write, options: { atomic: true } })
}
