import type { CollectionBeforeDeleteHook } from 'payload'
import { findWrittenEvent } from '../../src/events/findWrittenEvent.ts'
import { enqueueWithdrawal } from '../../src/webhooks/enqueueWithdrawal.ts'

/** Tells other sites that an event is going to be deleted; its pending webhooks would go with it. */
export const enqueueWithdrawalWebhooks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload } = req
  const event = await findWrittenEvent({ payload, id })
  if (event) await enqueueWithdrawal({ payload, event, now: new Date() })
}
