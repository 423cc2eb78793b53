import type { Payload } from 'payload'
import { type MessageAction, needsNewMessageId } from '../outbox/rules/entryActions.ts'
import { optionsOf } from '../options.ts'
import { actOnEntries } from '../outbox/actOnEntries.ts'
import { notifyMailWorker } from '../outbox/notifyMailWorker.ts'
import { newMessageId } from './transport/messageId.ts'

/** Takes an action on mails for an editor where their state allows it. Returns how many were changed. */
export async function actOnMessages({
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
  const { slugs, publicUrl } = optionsOf(payload)
  const changed = await actOnEntries({
    ...asked,
    payload,
    collection: slugs.messages,
    renew: ({ state, messageId }) =>
      needsNewMessageId(state) ? { messageId: newMessageId(publicUrl), formerMessageId: messageId } : {},
  })
  if (changed > 0) notifyMailWorker(payload)
  return changed
}
