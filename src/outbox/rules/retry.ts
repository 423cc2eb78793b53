/**
 * Where a mail or a webhook stands. `late`: it would have come after its event began; `stopped`: by an editor;
 * `bounced`: taken by the mail server and reported as undeliverable afterwards; `overtaken`: a webhook that a newer one
 * made needless, in the word under which it is stored.
 */
export const messageStates = [
  'queued',
  'sending',
  'sent',
  'failed',
  'late',
  'stopped',
  'bounced',
  'overtaken',
] as const

export type MessageState = (typeof messageStates)[number]

/**
 * Milliseconds for which a worker holds a mail before another may take it over. It is renewed for as long as the
 * worker lives and sends, so this is how long a mail waits whose worker was killed.
 */
export const messageLease = 15_000

const second = 1000
const minute = 60 * second

/** A server that answered “later” wants time; one that was away says nothing of the mail, which goes as soon as it is back. */
const firstDelay = { refused: 30 * second, unreached: 10 * second }

/** A server that answered “later” may be asked again in an hour; one that was away is back at any moment. */
const longestDelay = { refused: 60 * minute, unreached: 10 * minute }

/** RFC 5321 4.5.4.1: the give-up time should be four to five days. Milliseconds. */
export const giveUpAfter = 4 * 24 * 60 * minute

/**
 * Milliseconds until the next try: 30 seconds after the first, then twice as long each time up to an hour; where no
 * server was reached, 10 seconds and up to ten minutes. Less up to a quarter at random, so that a mail server that comes
 * back is not met by all at once. `random` is in [0, 1).
 */
export function retryDelay({
  attempts,
  wasReached,
  random,
}: {
  attempts: number
  wasReached: boolean
  random: number
}): number {
  const fault = wasReached ? 'refused' : 'unreached'
  const delay = Math.min(longestDelay[fault], firstDelay[fault] * 2 ** Math.max(0, attempts - 1))
  return Math.round(delay * (1 - random / 4))
}

/** What becomes of a mail after a try that failed. A reply code is that of RFC 5321 4.2.1; none means no connection. */
export function afterFailedAttempt({
  replyCode,
  attempts,
  queuedAt,
  now,
  random,
}: {
  replyCode: number | null
  /** Tries so far, this one included. */
  attempts: number
  queuedAt: Date
  now: Date
  random: number
}): { state: 'queued'; nextAttemptAt: Date } | { state: 'failed' } {
  if (replyCode !== null && replyCode >= 500) return { state: 'failed' }
  return tryAgain({ wasReached: replyCode !== null, attempts, queuedAt, now, random })
}

/** When to try again after a try that failed for the moment; not at all where that is four days after the first. */
export function tryAgain({
  wasReached,
  attempts,
  queuedAt,
  now,
  random,
  atLeast = 0,
}: {
  /** Whether somebody answered. */
  wasReached: boolean
  /** Tries so far, this one included. */
  attempts: number
  queuedAt: Date
  now: Date
  random: number
  /** Milliseconds that the other side asks for. Default: none. */
  atLeast?: number
}): { state: 'queued'; nextAttemptAt: Date } | { state: 'failed' } {
  const delay = Math.max(atLeast, retryDelay({ attempts, wasReached, random }))
  const nextAttemptAt = new Date(now.getTime() + delay)
  const isTooLate = nextAttemptAt.getTime() - queuedAt.getTime() > giveUpAfter
  return isTooLate ? { state: 'failed' } : { state: 'queued', nextAttemptAt }
}
