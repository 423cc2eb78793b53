import { describe, expect, it } from '@jest/globals'
import { eventPhase } from '../../../src/events/rules/eventPhase.ts'
import { formatEventDate, formatEventTime, formatEventWhen } from '../../../src/events/rules/eventTime.ts'

const dates = { startsAt: '2026-03-12T18:00:00Z', endsAt: '2026-03-12T20:00:00Z' }

describe('the phase of an event', () => {
  it.each([
    ['upcoming before it begins', 'scheduled', '2026-03-12T17:59:59Z', 'upcoming'],
    ['running from its beginning on', 'scheduled', '2026-03-12T18:00:00Z', 'running'],
    ['over at its very end', 'scheduled', '2026-03-12T20:00:00Z', 'over'],
    ['over as well where it was cancelled', 'cancelled', '2026-03-12T20:00:00Z', 'over'],
    [
      'upcoming while it is postponed, long after the former date',
      'postponed',
      '2027-01-01T00:00:00Z',
      'upcoming',
    ],
    ['upcoming while the API calls it postponed', 'POSTPONED', '2027-01-01T00:00:00Z', 'upcoming'],
  ] as const)('is %s', (_, status, now, phase) => {
    expect(eventPhase({ ...dates, status, now: new Date(now) })).toBe(phase)
  })
})

it.each([
  ['de', 'Termin steht noch nicht fest'],
  ['en', 'date not known yet'],
] as const)('a postponed event has no date and no time of day in words (%s)', (locale, words) => {
  const times = { ...dates, status: 'postponed', timeZone: 'Europe/Berlin', locale } as const
  expect([formatEventDate(times), formatEventTime(times), formatEventWhen(times)]).toEqual([words, '', words])
})
