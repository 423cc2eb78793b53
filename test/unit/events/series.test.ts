import { describe, expect, it } from '@jest/globals'
import { movedInstant, seriesDates } from '../../../src/events/rules/series.ts'
import { parseSeriesRule, type SeriesRule } from '../../../src/events/rules/seriesRule.ts'

// A Tuesday at seven in the evening, for two hours, in winter time.
const first = {
  startsAt: '2030-03-12T18:00:00.000Z',
  endsAt: '2030-03-12T20:00:00.000Z',
  timeZone: 'Europe/Berlin',
}
const startsOf = (rule: SeriesRule, event = first) =>
  seriesDates({ ...event, rule }).map(({ startsAt }) => startsAt)

describe('the dates of a series', () => {
  it('keep the time of day over the change of the clock', () => {
    // The clock changes on 31 March 2030: seven in the evening is an hour earlier in UTC from then on.
    expect(seriesDates({ ...first, rule: { every: 'week', interval: 1, count: 3 } })).toEqual([
      { startsAt: '2030-03-19T18:00:00.000Z', endsAt: '2030-03-19T20:00:00.000Z' },
      { startsAt: '2030-03-26T18:00:00.000Z', endsAt: '2030-03-26T20:00:00.000Z' },
      { startsAt: '2030-04-02T17:00:00.000Z', endsAt: '2030-04-02T19:00:00.000Z' },
    ])
  })

  it('come every n weeks', () => {
    expect(startsOf({ every: 'week', interval: 2, count: 2 })).toEqual([
      '2030-03-26T18:00:00.000Z',
      '2030-04-09T17:00:00.000Z',
    ])
  })

  it('come every month on the same weekday of the month', () => {
    // Second Tuesdays.
    expect(startsOf({ every: 'month', count: 3 })).toEqual([
      '2030-04-09T17:00:00.000Z',
      '2030-05-14T17:00:00.000Z',
      '2030-06-11T17:00:00.000Z',
    ])
  })

  it('come on the last of its kind where a month has no fifth', () => {
    const fifthThursday = {
      ...first,
      startsAt: '2030-01-31T18:00:00.000Z',
      endsAt: '2030-01-31T20:00:00.000Z',
    }
    expect(startsOf({ every: 'month', count: 3 }, fifthThursday)).toEqual([
      '2030-02-28T18:00:00.000Z',
      '2030-03-28T18:00:00.000Z',
      '2030-04-25T17:00:00.000Z',
    ])
  })

  it('come on days that are given, in order, each once, without the first and without what is no day', () => {
    const days = ['2030-11-05', '2030-03-19', '2030-03-19', '2030-03-12', '2030-02-31']
    expect(startsOf({ every: 'day', days })).toEqual(['2030-03-19T18:00:00.000Z', '2030-11-05T18:00:00.000Z'])
  })

  it('end on the next day where the first does', () => {
    const night = { ...first, startsAt: '2030-03-29T21:00:00.000Z', endsAt: '2030-03-29T23:30:00.000Z' }
    expect(seriesDates({ ...night, rule: { every: 'week', interval: 1, count: 1 } })).toEqual([
      { startsAt: '2030-04-05T20:00:00.000Z', endsAt: '2030-04-05T22:30:00.000Z' },
    ])
  })

  it('are a year of weeks at most', () => {
    expect(startsOf({ every: 'week', interval: 1, count: 99 })).toHaveLength(52)
  })
})

describe('an opening of registration', () => {
  it('stays as many days ahead, at its own time of day', () => {
    const at = movedInstant({
      at: '2030-03-01T08:00:00.000Z',
      from: first.startsAt,
      to: '2030-04-23T17:00:00.000Z',
      timeZone: 'Europe/Berlin',
    })
    expect(at).toBe('2030-04-12T07:00:00.000Z')
  })
})

describe('a rule that somebody sent', () => {
  it.each([
    [
      { every: 'week', count: 3 },
      { every: 'week', interval: 1, count: 3 },
    ],
    [
      { every: 'month', count: 52 },
      { every: 'month', count: 52 },
    ],
    [
      { every: 'day', days: ['2030-03-19'] },
      { every: 'day', days: ['2030-03-19'] },
    ],
    [{ every: 'week', count: 53 }, null],
    [{ every: 'week', count: 0 }, null],
    [{ every: 'week', count: 2, interval: 13 }, null],
    [{ every: 'week', count: 1.5 }, null],
    [{ every: 'day', days: ['morgen'] }, null],
    [{ every: 'day', days: Array.from({ length: 53 }, () => '2030-03-19') }, null],
    [{ every: 'year', count: 1 }, null],
    ['week', null],
    [null, null],
  ])('%j makes %j', (given, rule) => {
    expect(parseSeriesRule(given)).toEqual(rule)
  })
})
