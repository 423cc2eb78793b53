import type { WebhookType } from './pendingWebhooks.ts'

/** What is true of an event when a webhook is about to be sent. */
interface EventNow {
  isPublic: boolean
  isCancelled: boolean
}

/**
 * Tells whether what a webhook says is no longer so, which happens only where a newer one says what is so instead: an
 * event that was taken off the site is not announced, nor is one that is back withdrawn, nor one cancelled that takes
 * place again.
 */
export function isUntrue({ type, event }: { type: WebhookType; event: EventNow }): boolean {
  if (type === 'event.withdrawn') return event.isPublic
  return !event.isPublic || (type === 'event.cancelled' && !event.isCancelled)
}

/**
 * Tells whether a newer webhook of the same event to the same site leaves nothing to say to an older one that has not
 * been sent. All bodies hold the facts as they stand, so a change says nothing that a newer one does not say; that an
 * event was published or cancelled does.
 */
export function isNeedless({ type, newer }: { type: WebhookType; newer: readonly WebhookType[] }): boolean {
  return type === 'event.changed' ? newer.length > 0 : newer.includes(type)
}
