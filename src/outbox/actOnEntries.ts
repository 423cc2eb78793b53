import type { Payload } from 'payload'
import { compareAndSet } from '../database/compareAndSet.ts'
import { canAct, type MessageAction, messageAction } from './rules/entryActions.ts'
import type { MessageState } from './rules/retry.ts'
import type { OutboxCollection, OutboxEntry } from './outboxEntry.ts'

/** What an action has to know of an entry. */
interface ActedOn extends OutboxEntry {
  state: MessageState
  /** Of a mail. */
  messageId?: string | null
}

/**
 * Takes an action on entries of an outbox where their state allows it, and records who did. Each entry is one conditional
 * write, so that one that is just being sent is left alone. Returns how many were changed.
 */
export async function actOnEntries({
  ids,
  ...asked
}: {
  payload: Payload
  collection: OutboxCollection
  action: MessageAction
  ids: readonly string[]
  /** Who asks for it. */
  by: string
  now: Date
  /** What else is written to an entry that is sent once more. */
  renew: (entry: ActedOn) => Record<string, unknown>
}): Promise<number> {
  let changed = 0
  for (const id of ids) {
    if (await act({ id, ...asked })) changed += 1
  }
  return changed
}

async function act({
  payload,
  collection,
  action,
  id,
  by,
  now,
  renew,
}: {
  payload: Payload
  collection: OutboxCollection
  action: MessageAction
  id: string
  by: string
  now: Date
  renew: (entry: ActedOn) => Record<string, unknown>
}): Promise<boolean> {
  const entry = await payload.db.findOne<ActedOn>({ collection, where: { id: { equals: id } } })
  if (!entry || !canAct({ action, state: entry.state })) return false
  const at = now.toISOString()
  const to = messageAction(action)?.to
  const changes =
    to === 'queued'
      ? { state: to, attempts: 0, queuedAt: at, nextAttemptAt: at, ...renew(entry) }
      : { state: to, nextAttemptAt: null }
  const written = await compareAndSet({
    payload,
    collection,
    where: { and: [{ id: { equals: id } }, { state: { equals: entry.state } }] },
    data: { ...changes, handledAs: action, handledBy: by, handledAt: at },
  })
  return written !== null
}
