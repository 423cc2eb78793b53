import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { release } from '../../outbox/release.ts'
import type { Message } from '../../payload-types.ts'
import { foreignAnswer } from '../../outbox/rules/answer.ts'

/** The result of an attempt to send a mail. */
export interface MessageResult {
  state: 'sent' | 'queued' | 'failed' | 'late' | 'stopped'
  /** What the mail server said, or an answer of ours as it is stored. */
  lastAnswer: string
  subject?: string
  sentAt?: Date
  nextAttemptAt?: Date
  /** Where what was claimed was no attempt after all. */
  attempts?: number
  /** Given up where the same mail may be wanted once more. */
  dedupeKey?: string
}

/** Records the result and releases the lease; false where another sender holds the lease by now. */
export function releaseMessage({
  payload,
  message,
  result: { subject, lastAnswer, ...result },
}: {
  payload: Payload
  message: Message
  result: MessageResult
}): Promise<boolean> {
  return release({
    payload,
    collection: optionsOf(payload).slugs.messages,
    entry: message,
    result: { ...result, lastAnswer: foreignAnswer(lastAnswer), ...(subject ? { subject } : {}) },
  })
}
