import { describe, expect, it } from '@jest/globals'
import {
  type CircuitBreaker,
  closedBreaker,
  mailsAllowed,
  openBreaker,
} from '../../../src/outbox/rules/circuitBreaker.ts'
import { afterFailedAttempt } from '../../../src/outbox/rules/retry.ts'

const start = new Date('2026-03-01T12:00:00Z')
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000)

/** Every try fails; returns when they were, in seconds from the first. */
function asksDuring({ hours, random }: { hours: number; random: number }): number[] {
  const asks: number[] = []
  let breaker: CircuitBreaker = closedBreaker
  for (let now = start; now < after(hours * 3600); now = breaker.openUntil ?? now) {
    asks.push((now.getTime() - start.getTime()) / 1000)
    breaker = openBreaker({ breaker, now, random })
  }
  return asks
}

describe('while the mail server is away', () => {
  it('one mail asks after five seconds, then less and less often, at least every five minutes', () => {
    expect(asksDuring({ hours: 0.25, random: 0 })).toEqual([0, 5, 15, 35, 75, 155, 315, 615])
  })

  it('it is asked at most sixteen times an hour', () => {
    const asks = asksDuring({ hours: 72, random: 0.999 }).filter((seconds) => seconds > 3600)
    expect(asks.length / 71).toBeLessThanOrEqual(16)
  })

  it('no mail goes out while the breaker is open, and a single one while it is half-open', () => {
    const breaker = openBreaker({ breaker: closedBreaker, now: start, random: 0 })
    const allowed = [4, 5].map((seconds) => mailsAllowed({ breaker, parallel: 5, now: after(seconds) }))
    expect([mailsAllowed({ breaker: closedBreaker, parallel: 5, now: start }), ...allowed]).toEqual([5, 0, 1])
  })

  it('mails that were on their way together open it once', () => {
    const breaker = openBreaker({ breaker: closedBreaker, now: start, random: 0 })
    expect(openBreaker({ breaker, now: after(1), random: 0 })).toEqual(breaker)
  })
})

interface Looks {
  now: Date
  breakers: readonly CircuitBreaker[]
  every: number
}

const nextLook = ({ now, breakers, every }: Looks): Date => {
  const open = breakers.map(({ openUntil }) => openUntil?.getTime() ?? 0)
  return new Date(Math.max(now.getTime() + every * 1000, Math.min(...open)))
}

/** Sends mails over a server that is away at times; how often it was asked in vain, and when the last had arrived, in seconds. */
function sendAll({
  dueAt,
  isAway,
  every = 5,
  processes = 1,
}: {
  /** When each mail is due, in seconds. */
  dueAt: readonly number[]
  isAway: (seconds: number) => boolean
  /** Seconds between two looks at what is due. */
  every?: number
  /** Each knows of the server what it has met with itself. */
  processes?: number
}): { asks: number; last: number } {
  const mails = dueAt.map((seconds) => ({ attempts: 0, dueAt: after(seconds), isSent: false }))
  const breakers = Array.from({ length: processes }, (): CircuitBreaker => closedBreaker)
  let asks = 0
  let last = 0
  for (let now = start; mails.some(({ isSent }) => !isSent); now = nextLook({ now, breakers, every })) {
    const seconds = (now.getTime() - start.getTime()) / 1000
    const random = (now.getTime() % 997) / 997
    for (const [number, known] of breakers.entries()) {
      let breaker = known
      for (const mail of mails.filter((each) => !each.isSent && each.dueAt <= now)) {
        if (mailsAllowed({ breaker, parallel: 5, now }) === 0) break
        mail.attempts += 1
        if (!isAway(seconds)) {
          mail.isSent = true
          last = seconds
          breaker = closedBreaker
          continue
        }
        asks += 1
        breaker = openBreaker({ breaker, now, random })
        const failed = { replyCode: null, attempts: mail.attempts, queuedAt: start, now, random }
        const next = afterFailedAttempt(failed)
        if (next.state === 'queued') mail.dueAt = next.nextAttemptAt
      }
      breakers[number] = breaker
    }
  }
  return { asks, last }
}

describe('five thousand mails that wait while the mail server is away for 72 hours', () => {
  it.each([1, 2])(
    'cost it at most sixteen asks an hour of each of %s processes, and are delivered within 15 minutes of its return',
    (processes) => {
      const back = 72 * 3600
      const { asks, last } = sendAll({
        dueAt: Array.from({ length: 5000 }, () => 0),
        isAway: (seconds) => seconds < back,
        processes,
      })
      expect(asks / 72).toBeLessThanOrEqual(16 * processes)
      expect(last - back).toBeLessThanOrEqual(15 * 60)
    },
  )
})

describe('a mail server that is away for a second, and again each time that one mail asks', () => {
  it.each([
    [2, 20],
    [3, 45],
  ])('%s times in all, has all mails within %s seconds', (outages, bound) => {
    let asked = 0
    const { asks, last } = sendAll({
      dueAt: [0, 1, 2, 3],
      isAway: () => (asked += 1) <= outages,
      every: 0.1,
    })
    expect(asks).toBe(outages)
    expect(last).toBeLessThanOrEqual(bound)
  })
})
