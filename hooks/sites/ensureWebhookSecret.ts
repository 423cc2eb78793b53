import type { CollectionBeforeChangeHook } from 'payload'
import { newWebhookSecret } from '../../src/webhooks/webhookSecret.ts'

/** Gives a site that has an address for webhooks its secret, and forgets why it was switched off once it is on again. */
export const ensureWebhookSecret: CollectionBeforeChangeHook = ({ data }) => {
  const { webhook } = data
  if (!webhook?.url) return data
  return {
    ...data,
    webhook: {
      ...webhook,
      secret: webhook.secret || newWebhookSecret(),
      ...(webhook.enabled ? { note: null } : {}),
    },
  }
}
