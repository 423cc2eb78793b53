import type { CollectionBeforeDeleteHook } from 'payload'
import { findWrittenEvent } from '../../src/webhooks/findWrittenEvent.ts'
import { enqueueWithdrawal } from '../../src/webhooks/enqueueWithdrawal.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/** Tells other sites that an event is going to be deleted: with it goes what it owes. */
export const enqueueWithdrawalWebhooks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload, locale } = req
  const event = await findWrittenEvent({ payload, id, locale: toLocale(locale) })
  if (event) await enqueueWithdrawal({ payload, event, now: new Date() })
}
