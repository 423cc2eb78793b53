import { describe, expect, it } from '@jest/globals'
import { afterFailedAttempt, giveUpAfter, retryDelay } from '../../../src/outbox/rules/retry.ts'

const now = new Date('2026-03-01T12:00:00Z')
const failed = { replyCode: 451, attempts: 1, queuedAt: now, now, random: 0 }

describe('a mail that could not be sent', () => {
  it.each([
    ['every hour where the server answered', true, [30, 60, 120, 3600, 3600]],
    ['every ten minutes where it was away', false, [10, 20, 40, 600, 600]],
  ])('is tried again within a minute, then less and less often, at least %s', (_, wasReached, seconds) => {
    const delayOf = (attempts: number, random: number) => retryDelay({ attempts, wasReached, random }) / 1000
    expect([1, 2, 3, 8, 50].map((attempts) => delayOf(attempts, 0))).toEqual(seconds)
    expect(delayOf(1, 0.999)).toBeCloseTo((seconds[0] ?? 0) * 0.75, 1)
  })
  it.each([
    ['a 4xx answer', 451, '2026-03-01T12:00:30Z'],
    ['no connection', null, '2026-03-01T12:00:10Z'],
  ])('is queued again after %s', (_, replyCode, at) => {
    const nextAttemptAt = new Date(at)
    expect(afterFailedAttempt({ ...failed, replyCode })).toEqual({ state: 'queued', nextAttemptAt })
  })
  it('has failed after a 5xx answer', () => {
    expect(afterFailedAttempt({ ...failed, replyCode: 550 })).toEqual({ state: 'failed' })
  })
  it('is given up after four days', () => {
    const queuedAt = new Date(now.getTime() - giveUpAfter)
    expect(afterFailedAttempt({ ...failed, queuedAt })).toEqual({ state: 'failed' })
  })
})
