import type { CollectionAfterChangeHook } from 'payload'
import { afterCommit } from '../../src/database/afterCommit.ts'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { notifyMailWorker } from '../../src/outbox/notifyMailWorker.ts'

/** Wakes the worker, since a changed registration, event or meeting may have mails or announcements pending. */
export const notifyMailWorkerAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await afterCommit(withinTransaction(req), async (payload) => notifyMailWorker(payload))
  return doc
}
