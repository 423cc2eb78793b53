import type { CollectionAfterChangeHook } from 'payload'
import { announceMailOwed } from '../../src/outbox/mailWorkerSignal.ts'

/** Wakes the dispatcher, since a changed registration may owe a mail. */
export const announceOwedMail: CollectionAfterChangeHook = ({ doc, req }) => {
  announceMailOwed(req.payload)
  return doc
}
