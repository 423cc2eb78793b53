import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { actOnEntries } from '../outbox/actOnEntries.ts'
import type { MessageAction } from '../outbox/rules/entryActions.ts'

/** Takes an action on tasks for an editor where their state allows it. Returns how many were changed. */
export function actOnTasks({
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
    collection: optionsOf(payload).slugs.conferenceTasks,
    renew: () => ({}),
  })
}
