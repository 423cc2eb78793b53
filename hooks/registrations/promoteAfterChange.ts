import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idsIn } from '../../src/events/eventDocuments.ts'
import { promoteNext } from '../../src/registrations/promoteNext.ts'

/** Gives a seat that became free while a newcomer was put on the waiting list to whoever waits longest. */
export const promoteAfterWaitlisting: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || doc.status !== 'waitlisted') return doc
  for (const eventId of idsIn([doc.event])) await promoteNext({ payload: req.payload, eventId })
  return doc
}

/** Gives the seat of a registration that an administrator has deleted to whoever waits longest. */
export const promoteAfterDeletion: CollectionAfterDeleteHook = async ({ doc, req }) => {
  for (const eventId of idsIn([doc.event])) await promoteNext({ payload: req.payload, eventId })
  return doc
}
