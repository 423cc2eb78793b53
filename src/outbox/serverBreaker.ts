import { closedBreaker, mailsAllowed, openBreaker } from './rules/circuitBreaker.ts'

/** What an attempt told about a server; null where it was not asked. */
export type ServerContact = 'answered' | 'away' | null

/** The circuit breaker of one sender. It lives in memory: a sender that starts tries its server anew. */
export interface ServerBreaker {
  /** How many entries may be on their way at a moment. */
  allowed: (now: Date) => number
  /** Closes the breaker where the server answered, opens it where it was away. */
  record: (args: { contact: ServerContact; now: Date }) => void
  /** Until when it is open; null while it is closed. */
  openUntil: () => Date | null
}

/** Makes the breaker of a sender that sends so many entries side by side. `random` gives numbers in [0, 1). */
export function createServerBreaker({
  parallel,
  random = Math.random,
}: {
  parallel: number
  random?: () => number
}): ServerBreaker {
  let breaker = closedBreaker
  return {
    allowed: (now) => mailsAllowed({ breaker, parallel, now }),
    record: ({ contact, now }) => {
      if (contact === 'answered') breaker = closedBreaker
      if (contact === 'away') breaker = openBreaker({ breaker, now, random: random() })
    },
    openUntil: () => breaker.openUntil,
  }
}
