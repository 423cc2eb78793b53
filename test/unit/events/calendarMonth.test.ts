import { describe, expect, it } from '@jest/globals'
import {
  addMonths,
  calendarWeeks,
  dayAt,
  monthAt,
  monthsOfEvent,
  monthSpan,
  parseMonth,
} from '../../../src/events/rules/calendarMonth.ts'

const timeZone = 'Europe/Berlin'
const event = (startsAt: string, endsAt: string, more: { status?: 'postponed'; timeZone?: string } = {}) => ({
  status: 'scheduled' as const,
  timeZone,
  startsAt,
  endsAt,
  ...more,
})

/** The days on which events are, with the count that each has there: 2026-12-03 1/2. */
const placed = (month: string, ...events: ReturnType<typeof event>[]): string[] =>
  calendarWeeks({ month, events })
    .flat()
    .flatMap((day) => day?.events.map((on) => `${day.isoDate} ${on.day}/${on.days}`) ?? [])

describe('a month in an address', () => {
  it.each(['2026-12', '2000-01', '2050-09'])('is %s', (text) => expect(parseMonth(text)).toBe(text))

  it.each([
    '2026-13',
    '2026-00',
    '2026-1',
    '26-12',
    '2026-12-01',
    '0000-01',
    '9999-12',
    '',
    ' 2026-12',
    '2026-12\n',
  ])('is not %j', (text) => expect(parseMonth(text)).toBe(null))

  it('goes on over the years, both ways', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-03', 24)]).toEqual([
      '2027-01',
      '2025-12',
      '2028-03',
    ])
  })
})

describe('the month that it is', () => {
  it.each([
    ['2026-11-30T22:59:59.999Z', '2026-11', '2026-11-30'],
    ['2026-11-30T23:00:00.000Z', '2026-12', '2026-12-01'],
    ['2026-06-30T22:00:00.000Z', '2026-07', '2026-07-01'],
  ])('is by the clocks of the zone: %s', (at, month, day) => {
    expect([monthAt({ at: new Date(at), timeZone }), dayAt({ at: new Date(at), timeZone })]).toEqual([
      month,
      day,
    ])
  })

  it.each([
    ['2026-03', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['2026-10', '2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z'],
    ['2026-12', '2026-11-30T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
  ])(
    '%s lasts from its first moment to that of the next one, also when clocks change',
    (month, from, before) => {
      const span = monthSpan({ month, timeZone })
      expect([span.from.toISOString(), span.before.toISOString()]).toEqual([from, before])
    },
  )
})

describe('the weeks of a month', () => {
  it.each([
    ['2027-02', 4, 0, 0],
    ['2026-12', 5, 1, 3],
    ['2026-08', 6, 5, 6],
    ['2028-02', 5, 1, 5],
  ])('%s are %i, with %i days before and %i after', (month, count, before, after) => {
    const weeks = calendarWeeks({ month, events: [] })
    expect(weeks.map((week) => week.length)).toEqual(Array.from({ length: count }, () => 7))
    const days = weeks.flat()
    expect(days.findIndex(Boolean)).toBe(before)
    expect(days.toReversed().findIndex(Boolean)).toBe(after)
    const dates = days.flatMap((day) => day?.isoDate ?? [])
    expect(dates).toEqual(dates.map((_, index) => `${month}-${String(index + 1).padStart(2, '0')}`))
  })
})

describe('an event in a calendar', () => {
  it('is on each of its days, of whichever month', () => {
    const long = event('2026-11-29T09:00:00.000Z', '2026-12-02T15:00:00.000Z')
    expect(placed('2026-11', long)).toEqual(['2026-11-29 1/4', '2026-11-30 2/4'])
    expect(placed('2026-12', long)).toEqual(['2026-12-01 3/4', '2026-12-02 4/4'])
    expect(placed('2027-01', long)).toEqual([])
    expect(monthsOfEvent(long)).toEqual(['2026-11', '2026-12'])
  })

  it('has as many days over a change of clocks as on any other weekend', () => {
    expect(placed('2026-03', event('2026-03-28T23:30:00.000Z', '2026-03-29T21:30:00.000Z'))).toEqual([
      '2026-03-29 1/1',
    ])
    expect(placed('2026-10', event('2026-10-24T08:00:00.000Z', '2026-10-26T15:00:00.000Z'))).toEqual([
      '2026-10-24 1/3',
      '2026-10-25 2/3',
      '2026-10-26 3/3',
    ])
  })

  it('that ends at midnight is not on the day after', () => {
    expect(placed('2026-12', event('2026-12-31T18:00:00.000Z', '2026-12-31T23:00:00.000Z'))).toEqual([
      '2026-12-31 1/1',
    ])
    expect(placed('2027-01', event('2026-12-31T18:00:00.000Z', '2026-12-31T23:00:00.000Z'))).toEqual([])
  })

  it('is on the day that it has where it is', () => {
    const far = event('2026-12-01T01:00:00.000Z', '2026-12-01T03:00:00.000Z', {
      timeZone: 'America/New_York',
    })
    expect([placed('2026-11', far), placed('2026-12', far)]).toEqual([['2026-11-30 1/1'], []])
  })

  it('is on no day while it is postponed, or where its zone is none', () => {
    const times = ['2026-12-03T18:00:00.000Z', '2026-12-03T20:00:00.000Z'] as const
    for (const more of [{ status: 'postponed' as const }, { timeZone: 'Mars/Olympus' }]) {
      const none = event(...times, more)
      expect([placed('2026-12', none), monthsOfEvent(none)]).toEqual([[], []])
    }
  })
})
