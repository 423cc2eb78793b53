import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { promoteFromWaitlist } from '../../src/registrations/promoteNext.ts'

async function passOn({ doc, req }: { doc: { event: unknown }; req: PayloadRequest }): Promise<void> {
  const { event } = doc
  const id = typeof event === 'object' && event !== null && 'id' in event ? event.id : event
  await promoteFromWaitlist({ payload: req.payload, eventId: String(id) })
}

/** Gives a seat that a newcomer left to those who wait to whoever waits longest. */
export const passOnLeftSeat: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create' && doc.status === 'waitlisted') await passOn({ doc, req })
  return doc
}

/** Gives the seat of a registration that an administrator has deleted to whoever waits longest. */
export const passOnDeletedSeat: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await passOn({ doc, req })
  return doc
}
