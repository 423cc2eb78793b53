import { describe, expect, it } from '@jest/globals'
import {
  atUsualHour,
  clockAt,
  endOf,
  firstUsualClock,
  usualClock,
} from '../../../src/events/rules/usualTimes.ts'

describe('the usual hour', () => {
  it('is by the clock of the zone, in summer too', () => {
    const zone = 'Europe/Berlin'
    const day = '2026-07-11T22:00:00.000Z'
    expect(atUsualHour({ day, clock: firstUsualClock, zone })).toBe('2026-07-12T17:00:00.000Z')
    expect(clockAt({ startsAt: '2026-03-12T17:30:00Z', zone })).toBe('18:30')
  })

  it('is that of the latest event where that was, whichever zone a new one is in', () => {
    const zone = 'Europe/Berlin'
    const startsAt = '2026-03-12T22:30:00Z'
    const latest = { startsAt, startsAt_tz: 'America/New_York' }
    expect(usualClock({ latest, zone })).toBe('18:30')
    expect(usualClock({ latest: { startsAt }, zone })).toBe('23:30')
    expect(usualClock({ latest: undefined, zone })).toBe('19:00')
  })
})

describe('the end of an event', () => {
  const start = '2026-03-20T18:00:00.000Z'
  const zone = 'Europe/Berlin'

  it('is two hours after the start where there is none', () => {
    expect(endOf({ start, before: null, end: null, zone })).toBe('2026-03-20T20:00:00.000Z')
  })

  it('moves along with the start, and stays where it was typed first', () => {
    const end = '2026-03-12T19:30:00.000Z'
    expect(endOf({ start, before: '2026-03-12T18:00:00.000Z', end, zone })).toBe('2026-03-20T19:30:00.000Z')
    expect(endOf({ start, before: null, end, zone })).toBe(end)
  })

  // From Friday, 18:00 to Sunday, 16:00.
  it.each([
    ['to the weekend on which clocks go forward', '2026-03-27T17:00:00.000Z', '2026-03-29T14:00:00.000Z'],
    ['to that on which they go back', '2026-10-23T16:00:00.000Z', '2026-10-25T15:00:00.000Z'],
    ['into the summer', '2026-06-19T16:00:00.000Z', '2026-06-21T14:00:00.000Z'],
  ])('keeps its hour where it moves %s', (_, moved, expected) => {
    const before = '2026-03-20T17:00:00.000Z'
    const end = '2026-03-22T15:00:00.000Z'
    expect(endOf({ start: moved, before, end, zone })).toBe(expected)
    expect(endOf({ start: before, before: moved, end: expected, zone })).toBe(end)
  })
})
