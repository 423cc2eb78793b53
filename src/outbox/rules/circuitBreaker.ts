/**
 * A circuit breaker in front of the mail server. Closed: mails go out. Open: none does, since a server that cannot be
 * reached would take none of them. Half-open: one mail tries whether the server is back.
 */
export interface CircuitBreaker {
  /** Connection faults in a row. */
  faults: number
  /** Until when it is open, and half-open from then on; null while it is closed. */
  openUntil: Date | null
}

export const closedBreaker: CircuitBreaker = { faults: 0, openUntil: null }

const second = 1000
const minute = 60 * second

/** Most faults are a mail server that restarts, and is back at once. */
const firstOpening = 5 * second

/** Short enough that a server that comes back gets all mails within a quarter of an hour. */
const longestOpening = 5 * minute

/**
 * Opens the breaker after a connection fault: for 5 seconds, then twice as long each time up to five minutes, less up to
 * a quarter at random. So one sender tries six times in the first minutes and at most sixteen times an hour from then on,
 * however many mails wait. `random` is in [0, 1).
 */
export function openBreaker({
  breaker,
  now,
  random,
}: {
  breaker: CircuitBreaker
  now: Date
  random: number
}): CircuitBreaker {
  // Mails that were on their way together report one and the same fault.
  if (breakerState({ breaker, now }) === 'open') return breaker
  const opening = Math.min(longestOpening, firstOpening * 2 ** breaker.faults) * (1 - random / 4)
  return { faults: breaker.faults + 1, openUntil: new Date(now.getTime() + Math.round(opening)) }
}

function breakerState({
  breaker: { openUntil },
  now,
}: {
  breaker: CircuitBreaker
  now: Date
}): 'closed' | 'open' | 'halfOpen' {
  if (!openUntil) return 'closed'
  return now < openUntil ? 'open' : 'halfOpen'
}

/** How many mails may be on their way at once. */
export function mailsAllowed({
  breaker,
  parallel,
  now,
}: {
  breaker: CircuitBreaker
  /** How many a sender sends side by side while the breaker is closed. */
  parallel: number
  now: Date
}): number {
  return { closed: parallel, open: 0, halfOpen: 1 }[breakerState({ breaker, now })]
}
