import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { heldBy } from './holdLease.ts'

/** Characters. */
const longestAnswer = 2000

/** What became of a try to send a mail. */
export interface MessageResult {
  state: 'sent' | 'queued' | 'failed' | 'late'
  /** What the mail server said, or why nothing was sent. */
  lastAnswer: string
  subject?: string
  sentAt?: Date
  nextAttemptAt?: Date
}

/**
 * Writes down what became of a mail, and gives it free. Changes nothing where the lease has gone to somebody else
 * meanwhile, whose result counts; then answers false.
 */
export async function releaseMessage({
  payload,
  message,
  result: { state, lastAnswer, subject, sentAt, nextAttemptAt },
}: {
  payload: Payload
  message: Message
  result: MessageResult
}): Promise<boolean> {
  const released: unknown = await payload.db.updateOne({
    collection: optionsOf(payload).slugs.messages,
    where: heldBy(message),
    data: {
      state,
      lastAnswer: lastAnswer.slice(0, longestAnswer),
      leaseHolder: null,
      leaseUntil: null,
      nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
      ...(subject ? { subject } : {}),
      ...(sentAt ? { sentAt: sentAt.toISOString() } : {}),
    },
    options: { atomic: true },
  })
  return released !== null
}
