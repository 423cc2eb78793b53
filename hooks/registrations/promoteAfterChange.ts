import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { afterCommit } from '../../src/database/afterCommit.ts'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { idsIn } from '../../src/events/eventDocuments.ts'
import type { Registration } from '../../src/payload-types.ts'
import { promoteNext } from '../../src/registrations/promoteNext.ts'

async function promote({
  doc,
  req,
}: {
  doc: Pick<Registration, 'event'>
  req: PayloadRequest
}): Promise<void> {
  const [eventId] = idsIn([doc.event])
  if (eventId) await afterCommit(withinTransaction(req), (payload) => promoteNext({ payload, eventId }))
}

/** Gives a seat that became free while a newcomer was put on the waiting list to whoever waits longest. */
export const promoteAfterWaitlisting: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || doc.status !== 'waitlisted') return doc
  await promote({ doc, req })
  return doc
}

/** Gives the seat of a registration that an administrator has deleted to whoever waits longest. */
export const promoteAfterDeletion: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await promote({ doc, req })
  return doc
}
