import type { Payload } from 'payload'
import { type MessageAction, needsNewMessageId } from '../outbox/rules/entryActions.ts'
import { optionsOf } from '../options.ts'
import { actOnEntries } from '../outbox/actOnEntries.ts'
import { newWebhookId } from './webhookSecret.ts'

/**
 * Takes an action on webhooks for an administrator where their state allows it. One that was taken gets a new id, since
 * receivers drop what they have seen. Returns how many were changed.
 */
export function actOnDeliveries({
  payload,
  ...asked
}: {
  payload: Payload
  action: MessageAction
  ids: readonly string[]
  /** Who asks for it. */
  by: string
  now: Date
}): Promise<number> {
  return actOnEntries({
    ...asked,
    payload,
    collection: optionsOf(payload).slugs.webhookDeliveries,
    renew: ({ state }) => (needsNewMessageId(state) ? { webhookId: newWebhookId() } : {}),
  })
}
