import type { CollectionAfterChangeHook } from 'payload'
import { promoteNext } from '../../src/registrations/promoteNext.ts'

/** Gives the seats of a raised capacity to those who wait longest. */
export const promoteIntoNewSeats: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc._status === 'published') {
    await promoteNext({ payload: req.payload, eventId: String(doc.id) })
  }
  return doc
}
