import { describe, expect, it } from '@jest/globals'
import { mailsAllowed, type MailServerRest, noRest, restAfterFault } from '../../src/domain/mailServerRest.ts'

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
  it('one mail asks after half a minute, then less and less often, at least every five minutes', () => {
    expect(asksDuring({ hours: 0.5, random: 0 })).toEqual([0, 30, 90, 210, 450, 750, 1050, 1350, 1650])
  })

  it('it is asked at most sixteen times an hour', () => {
    const asks = asksDuring({ hours: 72, random: 0.999 }).filter((seconds) => seconds > 3600)
    expect(asks.length / 71).toBeLessThanOrEqual(16)
  })

  it('no mail goes out in a rest, then a single one', () => {
    const rest = restAfterFault({ rest: noRest, now: start, random: 0 })
    const allowed = [29, 30].map((seconds) => mailsAllowed({ rest, parallel: 5, now: after(seconds) }))
    expect([mailsAllowed({ rest: noRest, parallel: 5, now: start }), ...allowed]).toEqual([5, 0, 1])
  })

  it('mails that were on their way together make one rest', () => {
    const rest = restAfterFault({ rest: noRest, now: start, random: 0 })
    expect(restAfterFault({ rest, now: after(1), random: 0 })).toEqual(rest)
  })
})
