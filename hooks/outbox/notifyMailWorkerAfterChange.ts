import type { CollectionAfterChangeHook } from 'payload'
import { notifyMailWorker } from '../../src/outbox/notifyMailWorker.ts'

/** Wakes the worker, since a changed registration, event or meeting may have mails or announcements pending. */
export const notifyMailWorkerAfterChange: CollectionAfterChangeHook = ({ doc, req }) => {
  notifyMailWorker(req.payload)
  return doc
}
