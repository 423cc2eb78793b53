import { describe, expect, it } from '@jest/globals'
import { keptUntil } from '../../../src/privacy/rules/retention.ts'

const retention = { keepDays: 30, maxKeepDays: 180 }
const endsAt = '2026-03-12T20:00:00.000Z'

describe('the time for which registrations are kept', () => {
  it.each([
    { what: 'the default, where the event says nothing', keepDays: null, until: '2026-04-11' },
    { what: 'less, where the organiser wants less', keepDays: 1, until: '2026-03-13' },
    { what: 'more, up to the maximum', keepDays: 180, until: '2026-09-08' },
    { what: 'no more than the maximum, which may have been lowered', keepDays: 500, until: '2026-09-08' },
    { what: 'a day at least', keepDays: 0, until: '2026-03-13' },
  ])('is $what', ({ keepDays, until }) => {
    const event = { endsAt, status: 'scheduled' as const, keepDays, datesChangedAt: null }
    expect(keptUntil({ event, retention })).toEqual(new Date(`${until}T20:00:00.000Z`))
  })

  it.each([
    ['2026-04-10T12:00:00.000Z', '2026-04-17T12:00:00.000Z'],
    ['2026-03-01T12:00:00.000Z', '2026-04-11T20:00:00.000Z'],
  ])('is a week at least after a change of the dates, as at %s', (datesChangedAt, until) => {
    const event = { endsAt, status: 'scheduled' as const, keepDays: null, datesChangedAt }
    expect(keptUntil({ event, retention })).toEqual(new Date(until))
  })

  it('is the maximum while an event is postponed without a new date', () => {
    const event = { endsAt, status: 'postponed' as const, keepDays: 1, datesChangedAt: null }
    expect(keptUntil({ event, retention })).toEqual(new Date('2026-09-08T20:00:00.000Z'))
  })
})
