import type { CollectionAfterChangeHook } from 'payload'
import { promoteFromWaitlist } from '../../src/registrations/promoteNext.ts'

/** Gives the seats of a raised capacity to those who wait longest. */
export const passOnNewSeats: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc._status === 'published') {
    await promoteFromWaitlist({ payload: req.payload, eventId: String(doc.id) })
  }
  return doc
}
