import type { Payload } from 'payload'
import { canAct, type MessageAction, messageAction, needsNewMessageId } from '../domain/messageActions.ts'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { announceMailOwed } from '../services/mailSignal.ts'
import { newMessageId } from './messageId.ts'

/**
 * Does with mails what an editor asks for, where their state allows it, and notes who did it. Each is one
 * conditional write, so a mail that is just being sent is not disturbed. Returns how many were changed.
 */
export async function actOnMessages({
  payload,
  action,
  ids,
  by,
  now,
}: {
  payload: Payload
  action: MessageAction
  ids: readonly string[]
  /** Who asks for it. */
  by: string
  now: Date
}): Promise<number> {
  let changed = 0
  for (const id of ids) {
    if (await act({ payload, action, id, by, now })) changed += 1
  }
  if (changed > 0) announceMailOwed(payload)
  return changed
}

async function act({
  payload,
  action,
  id,
  by,
  now,
}: {
  payload: Payload
  action: MessageAction
  id: string
  by: string
  now: Date
}): Promise<boolean> {
  const collection = optionsOf(payload).slugs.messages
  const message = await payload.db.findOne<Message>({ collection, where: { id: { equals: id } } })
  if (!message || !canAct({ action, state: message.state })) return false
  const written: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { state: { equals: message.state } }] },
    data: {
      ...changesBy({ payload, action, message, now }),
      handledAs: action,
      handledBy: by,
      handledAt: now.toISOString(),
    },
    options: { atomic: true },
  })
  return written !== null
}

function changesBy({
  payload,
  action,
  message: { state, messageId },
  now,
}: {
  payload: Payload
  action: MessageAction
  message: Message
  now: Date
}): Record<string, unknown> {
  const to = messageAction(action)?.to
  if (to !== 'queued') return { state: to, nextAttemptAt: null }
  return {
    state: to,
    attempts: 0,
    queuedAt: now.toISOString(),
    nextAttemptAt: now.toISOString(),
    ...(needsNewMessageId(state) && {
      messageId: newMessageId(optionsOf(payload).publicUrl),
      formerMessageId: messageId,
    }),
  }
}
