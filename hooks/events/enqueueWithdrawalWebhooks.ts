import type { CollectionBeforeDeleteHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { findWrittenEvent } from '../../src/events/findWrittenEvent.ts'
import { enqueueWithdrawal } from '../../src/webhooks/enqueueWithdrawal.ts'

/** Tells other sites that an event is going to be deleted; its pending webhooks would go with it. */
export const enqueueWithdrawalWebhooks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const event = await findWrittenEvent({ payload: withinTransaction(req), id })
  // Not within it: what the worker has put into the outbox meanwhile would spoil it, see `isUniqueViolation`.
  if (event) await enqueueWithdrawal({ payload: req.payload, event, now: new Date() })
}
