import { describe, expect, it } from '@jest/globals'
import { mailsAllowed, type MailServerRest, noRest, restAfterFault } from '../../src/domain/mailServerRest.ts'
import { afterFailedAttempt } from '../../src/domain/messageRetry.ts'

const start = new Date('2026-03-01T12:00:00Z')
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000)

/** Every ask fails; returns when they were, in seconds from the first. */
function asksDuring({ hours, random }: { hours: number; random: number }): number[] {
  const asks: number[] = []
  let rest: MailServerRest = noRest
  for (let now = start; now < after(hours * 3600); now = rest.until ?? now) {
    asks.push((now.getTime() - start.getTime()) / 1000)
    rest = restAfterFault({ rest, now, random })
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

  it('no mail goes out in a rest, then a single one', () => {
    const rest = restAfterFault({ rest: noRest, now: start, random: 0 })
    const allowed = [4, 5].map((seconds) => mailsAllowed({ rest, parallel: 5, now: after(seconds) }))
    expect([mailsAllowed({ rest: noRest, parallel: 5, now: start }), ...allowed]).toEqual([5, 0, 1])
  })

  it('mails that were on their way together make one rest', () => {
    const rest = restAfterFault({ rest: noRest, now: start, random: 0 })
    expect(restAfterFault({ rest, now: after(1), random: 0 })).toEqual(rest)
  })
})

const nextLook = (now: Date, rest: MailServerRest): Date =>
  new Date(Math.max(now.getTime() + 5000, rest.until?.getTime() ?? 0))

describe('five thousand mails that wait while the mail server is away for 72 hours', () => {
  it('cost it at most sixteen asks an hour, and are delivered within 15 minutes of its return', () => {
    const back = after(72 * 3600)
    const mails = Array.from({ length: 5000 }, () => ({
      attempts: 0,
      dueAt: start,
      sentAt: null as Date | null,
    }))
    let rest: MailServerRest = noRest
    let asks = 0
    for (let now = start; mails.some(({ sentAt }) => !sentAt); now = nextLook(now, rest)) {
      const random = (now.getTime() % 997) / 997
      for (const mail of mails.filter(({ dueAt, sentAt }) => !sentAt && dueAt <= now)) {
        if (mailsAllowed({ rest, parallel: 5, now }) === 0) break
        mail.attempts += 1
        if (now >= back) {
          mail.sentAt = now
          rest = noRest
          continue
        }
        asks += 1
        rest = restAfterFault({ rest, now, random })
        const next = afterFailedAttempt({
          replyCode: null,
          attempts: mail.attempts,
          queuedAt: start,
          now,
          random,
        })
        if (next.state === 'queued') mail.dueAt = next.nextAttemptAt
      }
    }
    expect(asks / 72).toBeLessThanOrEqual(16)
    const latest = Math.max(...mails.map(({ sentAt }) => sentAt?.getTime() ?? Infinity))
    expect(latest - back.getTime()).toBeLessThanOrEqual(15 * 60_000)
  })
})
