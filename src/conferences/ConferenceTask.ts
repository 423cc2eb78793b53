import type { OutboxEntry } from '../outbox/outboxEntry.ts'
import type { MessageState } from '../outbox/rules/retry.ts'
import type { TaskKind } from './rules/taskKind.ts'

/** An entry of the outbox of conference providers, as it is stored. */
export interface ConferenceTask extends OutboxEntry {
  kind: TaskKind
  state: MessageState
  conference: string
  eventId: string
  registrationId?: string | null
  wanted?: string | null
  left?: string | null
  attempts?: number | null
  queuedAt?: string | null
  sentAt?: string | null
  createdAt: string
  dedupeKey: string
}
