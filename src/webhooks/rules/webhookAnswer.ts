import { tryAgain } from '../../outbox/rules/retry.ts'

/** How a receiver answered; null where no answer came. */
export interface WebhookAnswer {
  status: number
  /** The header of that name: seconds, or a date (RFC 9110 10.2.3). */
  retryAfter: string | null
}

type WebhookOutcome =
  | { state: 'sent' }
  | { state: 'queued'; nextAttemptAt: Date }
  /** `isGone`: the receiver wants no webhooks any more (410). */
  | { state: 'failed'; isGone: boolean }

/** A receiver that asks for more is asked again after a day all the same. Milliseconds. */
const longestRetryAfter = 24 * 60 * 60_000

/**
 * What becomes of a webhook after a try. Everything but 2xx and 410 may be mended by the receiver, a redirect too, which
 * is not followed; so it is tried again as mails are, for four days.
 */
export function afterWebhookAnswer({
  answer,
  attempts,
  queuedAt,
  now,
  random,
}: {
  answer: WebhookAnswer | null
  /** Tries so far, this one included. */
  attempts: number
  queuedAt: Date
  now: Date
  random: number
}): WebhookOutcome {
  if (answer && answer.status >= 200 && answer.status < 300) return { state: 'sent' }
  if (answer?.status === 410) return { state: 'failed', isGone: true }
  const isAsked = answer?.status === 429 || answer?.status === 503
  const atLeast = isAsked ? retryAfterIn({ header: answer.retryAfter, now }) : 0
  const next = tryAgain({ wasReached: answer !== null, attempts, queuedAt, now, random, atLeast })
  return next.state === 'failed' ? { state: 'failed', isGone: false } : next
}

/** The milliseconds that a Retry-After asks for, a day at most; 0 where it asks for nothing that can be read. */
function retryAfterIn({ header, now }: { header: string | null; now: Date }): number {
  if (header === null) return 0
  const wanted = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime()
  return Number.isNaN(wanted) ? 0 : Math.min(Math.max(0, wanted), longestRetryAfter)
}

/** What came of a webhook that was only a trial. */
export interface TestWebhookResult {
  isOk: boolean
  /** What the receiver answered, or why nothing was sent. */
  message: string
}
