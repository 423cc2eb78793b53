import type { CollectionAfterChangeHook } from 'payload'
import { announceMailOwed } from '../../src/outbox/mailWorkerSignal.ts'

/** Wakes the dispatcher, since a changed event or way in may owe an announcement. */
export const wakeAnnouncer: CollectionAfterChangeHook = ({ doc, req }) => {
  announceMailOwed(req.payload)
  return doc
}
