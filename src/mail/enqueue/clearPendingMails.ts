import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { dialectOf } from '../../database/dialect.ts'
import { optionsOf } from '../../options.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'

/**
 * Clears the pending mails of registrations whose mails are in the outbox, those with the same mails in one statement.
 * Each is cleared by itself or not at all; where other mails are pending by now, they stay for another pass. Returns the
 * ids of the registrations that still exist.
 */
export async function clearPendingMails({
  payload,
  registrations,
}: {
  payload: Payload
  registrations: readonly Pick<StoredRegistration, 'id' | 'pendingMails'>[]
}): Promise<Set<string>> {
  const idsByMails = new Map<string | null, string[]>()
  for (const { id, pendingMails } of registrations)
    idsByMails.set(pendingMails, [...(idsByMails.get(pendingMails) ?? []), id])
  for (const [pendingMails, ids] of idsByMails) {
    await clear({
      payload,
      where: { and: [{ id: { in: ids } }, { pendingMails: { equals: pendingMails } }] },
    })
  }
  const { docs } = await payload.db.find<{ id: string }>({
    collection: optionsOf(payload).slugs.registrations,
    where: { id: { in: registrations.map(({ id }) => id) } },
    select: { pendingMails: true },
    pagination: false,
  })
  return new Set(docs.map(({ id }) => id))
}

/**
 * The condition is part of the write. Payload's `updateMany` reads first and writes then on SQL databases, where its
 * conditional `updateOne` changes every row that fits; on MongoDB it is the other way round.
 */
async function clear({ payload, where }: { payload: Payload; where: Where }): Promise<void> {
  const write = { collection: optionsOf(payload).slugs.registrations, where, data: { pendingMails: null } }
  if (dialectOf(payload) === 'mongodb') await payload.db.updateMany({ ...write, returning: false })
  else await compareAndSet({ payload, ...write })
}
