import { describe, expect, it } from '@jest/globals'
import { formatEventDate, formatEventTime, formatMoment } from '../../../src/events/rules/eventTime.ts'
import { timeUntil } from '../../../src/events/rules/timeUntil.ts'

const evening = {
  startsAt: '2026-03-12T18:00:00.000Z',
  endsAt: '2026-03-12T20:00:00.000Z',
  timeZone: 'Europe/Berlin',
}
const summer = {
  startsAt: '2026-07-09T17:00:00.000Z',
  endsAt: '2026-07-09T19:00:00.000Z',
  timeZone: 'Europe/Berlin',
}

describe('the date and time of an event', () => {
  it.each([
    ['de', evening, 'Donnerstag, 12. März 2026', '19:00 – 21:00 Uhr'],
    ['de', summer, 'Donnerstag, 9. Juli 2026', '19:00 – 21:00 Uhr'],
    ['en', evening, 'Thursday, 12 March 2026', '19:00 – 21:00'],
    [
      'de',
      { ...evening, timeZone: 'Europe/London' },
      'Donnerstag, 12. März 2026',
      '18:00 – 20:00 Uhr (Europe/London)',
    ],
    [
      'de',
      { ...evening, endsAt: '2026-03-13T20:00:00.000Z' },
      'Donnerstag, 12. März 2026 – Freitag, 13. März 2026',
      '19:00 – 21:00 Uhr',
    ],
    [
      'de',
      { ...evening, endsAt: '2026-03-12T23:00:00.000Z' },
      'Donnerstag, 12. März 2026',
      '19:00 – 24:00 Uhr',
    ],
  ] as const)('read well in %s', (locale, times, date, time) => {
    expect(formatEventDate({ ...times, locale })).toBe(date)
    expect(formatEventTime({ ...times, locale })).toBe(time)
  })

  it('follow the zone through the night when clocks change', () => {
    const night = {
      startsAt: '2026-03-29T00:30:00Z',
      endsAt: '2026-03-29T01:30:00Z',
      timeZone: 'Europe/Berlin',
      locale: 'de' as const,
    }
    expect(formatEventTime(night)).toBe('01:30 – 03:30 Uhr')
  })
})

describe('a moment', () => {
  it('names day and time', () => {
    expect(formatMoment({ at: '2026-03-12T18:00:00Z', timeZone: 'Europe/Berlin', locale: 'de' })).toBe(
      '12. März 2026, 19:00 Uhr',
    )
  })
})

describe('timeUntil', () => {
  it.each([
    ['2026-03-12T18:00:00Z', { days: 12, hours: 6, minutes: 41, seconds: 9 }],
    ['2026-02-28T11:18:52Z', { days: 0, hours: 0, minutes: 0, seconds: 1 }],
    ['2026-01-01T00:00:00Z', { days: 0, hours: 0, minutes: 0, seconds: 0 }],
  ])('counts down to %s', (at, left) => {
    expect(timeUntil({ at, now: new Date('2026-02-28T11:18:51Z') })).toEqual(left)
  })
})
