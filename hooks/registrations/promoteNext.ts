import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { promoteNext } from '../../src/registrations/promoteNext.ts'

async function promote({ doc, req }: { doc: { event: unknown }; req: PayloadRequest }): Promise<void> {
  const { event } = doc
  const id = typeof event === 'object' && event !== null && 'id' in event ? event.id : event
  await promoteNext({ payload: req.payload, eventId: String(id) })
}

/** Gives a seat that a newcomer left to those who wait to whoever waits longest. */
export const promoteAfterWaitlisting: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create' && doc.status === 'waitlisted') await promote({ doc, req })
  return doc
}

/** Gives the seat of a registration that an administrator has deleted to whoever waits longest. */
export const promoteAfterDeletion: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await promote({ doc, req })
  return doc
}
