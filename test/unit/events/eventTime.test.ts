import { describe, expect, it } from '@jest/globals'
import { formatEventDate, formatEventTime, formatMoment } from '../../../src/events/rules/eventTime.ts'
import { localTime } from '../../../src/events/rules/localTime.ts'
import { shortDay, shortMoment } from '../../../src/events/rules/shortMoment.ts'
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
    ['en', evening, 'Thursday, 12 March 2026', '19:00 – 21:00 Berlin time'],
    [
      'de',
      { ...evening, timeZone: 'Europe/London' },
      'Donnerstag, 12. März 2026',
      '18:00 – 20:00 Uhr Ortszeit London',
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

  it.each([
    ['de', 'Europe/London', '12. März 2026, 18:00 Uhr Ortszeit London'],
    ['de', 'Europe/Lisbon', '12. März 2026, 18:00 Uhr Ortszeit Lissabon'],
    ['de', 'Europe/Vienna', '12. März 2026, 19:00 Uhr'],
    ['de', 'UTC', '12. März 2026, 18:00 Uhr UTC'],
    ['en', 'Europe/Berlin', '12 March 2026, 19:00 Berlin time'],
    ['en', 'Europe/Lisbon', '12 March 2026, 18:00 Lisbon time'],
    ['en', 'America/New_York', '12 March 2026, 14:00 New York time'],
    ['en', 'UTC', '12 March 2026, 18:00 UTC'],
  ] as const)('names its zone in words, in %s where it is %s', (locale, timeZone, text) => {
    expect(formatMoment({ at: '2026-03-12T18:00:00Z', timeZone, locale })).toBe(text)
  })
})

describe('a moment where there is little room', () => {
  it.each([
    ['de', 'Europe/Berlin', '12.03.2026, 19:00'],
    ['de', 'America/New_York', '12.03.2026, 14:00 Ortszeit New York'],
    ['en', 'Europe/Berlin', '12 Mar 2026, 19:00 Berlin time'],
    ['en', 'America/New_York', '12 Mar 2026, 14:00 New York time'],
  ] as const)('names its zone in words, in %s where it is %s', (locale, timeZone, text) => {
    expect(shortMoment({ at: '2026-03-12T18:00:00Z', timeZone, locale })).toBe(text)
  })

  it('is the day alone where that is enough', () => {
    const day = { at: '2026-12-10T18:00:00Z', timeZone: 'Europe/Berlin' }
    expect(shortDay({ ...day, locale: 'de' })).toBe('10.12.2026')
    expect(shortDay({ ...day, locale: 'en' })).toBe('10 Dec 2026')
  })
})

describe('what clocks show where the visitor is', () => {
  const at = { from: evening.startsAt, to: evening.endsAt, timeZone: 'Europe/Berlin' }

  it.each([
    ['de', at, 'Europe/Vienna', null],
    ['de', at, 'America/New_York', '14:00 – 16:00 Uhr'],
    ['en', at, 'America/New_York', '14:00 – 16:00'],
    ['de', { ...at, to: undefined }, 'America/New_York', '14:00 Uhr'],
    ['de', at, 'Asia/Tokyo', 'Fr., 13. März, 03:00 – 05:00 Uhr'],
    ['en', at, 'Asia/Tokyo', 'Fri 13 March, 03:00 – 05:00'],
    ['de', at, 'Asia/Karachi', 'Do., 12. März, 23:00 – Fr., 13. März, 01:00 Uhr'],
    ['de', at, 'Asia/Dubai', '22:00 – 24:00 Uhr'],
    ['de', { ...at, timeZone: 'Europe/London' }, 'Europe/Berlin', '19:00 – 21:00 Uhr'],
  ] as const)('is in %s %j in %s: %s', (locale, times, localZone, text) => {
    expect(localTime({ ...times, localZone, locale })).toBe(text)
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
