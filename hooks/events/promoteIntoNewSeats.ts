import type { CollectionAfterChangeHook } from 'payload'
import { afterCommit } from '../../src/database/afterCommit.ts'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { promoteNext } from '../../src/registrations/promoteNext.ts'

/** Gives the seats of a raised capacity to those who wait longest. */
export const promoteIntoNewSeats: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc._status === 'published') {
    await afterCommit(withinTransaction(req), (payload) => promoteNext({ payload, eventId: String(doc.id) }))
  }
  return doc
}
