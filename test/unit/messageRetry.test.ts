import { describe, expect, it } from '@jest/globals'
import { afterFailedAttempt, giveUpAfter, retryDelay } from '../../src/domain/messageRetry.ts'

const now = new Date('2026-03-01T12:00:00Z')
const failed = { replyCode: 451, attempts: 1, queuedAt: now, now, random: 0 }

describe('a mail that could not be sent', () => {
  it('is tried again within a minute, then less and less often, at least every hour', () => {
    const delays = [1, 2, 3, 8, 50].map((attempts) => retryDelay({ attempts, random: 0 }) / 1000)
    expect(delays).toEqual([30, 60, 120, 3600, 3600])
    expect(retryDelay({ attempts: 1, random: 0.999 })).toBeGreaterThan(22_000)
  })
  it.each([
    ['a 4xx answer', 451],
    ['no connection', null],
  ])('is queued again after %s', (_, replyCode) => {
    const nextAttemptAt = new Date('2026-03-01T12:00:30Z')
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
