import { describe, expect, it } from '@jest/globals'
import { atUsualHour, clockAt, endOf, firstUsualClock } from '../../../src/events/rules/usualTimes.ts'

describe('the usual hour', () => {
  it('is by the clock of the zone, in summer too', () => {
    const zone = 'Europe/Berlin'
    const day = '2026-07-11T22:00:00.000Z'
    expect(atUsualHour({ day, clock: firstUsualClock, zone })).toBe('2026-07-12T17:00:00.000Z')
    expect(clockAt({ startsAt: '2026-03-12T17:30:00Z', zone })).toBe('18:30')
  })
})

describe('the end of an event', () => {
  const start = '2026-03-20T18:00:00.000Z'

  it('is two hours after the start where there is none', () => {
    expect(endOf({ start, before: null, end: null })).toBe('2026-03-20T20:00:00.000Z')
  })

  it('moves along with the start, and stays where it was typed first', () => {
    const end = '2026-03-12T19:30:00.000Z'
    expect(endOf({ start, before: '2026-03-12T18:00:00.000Z', end })).toBe('2026-03-20T19:30:00.000Z')
    expect(endOf({ start, before: null, end })).toBe(end)
  })
})
