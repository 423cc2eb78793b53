import type { Payload } from 'payload'
import { compareAndSetMany } from '../../database/compareAndSetMany.ts'
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
  const { registrations: collection } = optionsOf(payload).slugs
  const idsByMails = new Map<string | null, string[]>()
  for (const { id, pendingMails } of registrations)
    idsByMails.set(pendingMails, [...(idsByMails.get(pendingMails) ?? []), id])
  for (const [pendingMails, ids] of idsByMails) {
    await compareAndSetMany({
      payload,
      collection,
      where: { and: [{ id: { in: ids } }, { pendingMails: { equals: pendingMails } }] },
      data: { pendingMails: null },
    })
  }
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where: { id: { in: registrations.map(({ id }) => id) } },
    select: { pendingMails: true },
    pagination: false,
  })
  return new Set(docs.map(({ id }) => id))
}
