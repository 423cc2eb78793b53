import { describe, expect, it } from '@jest/globals'
import { publicTimes } from '../../../src/events/rules/publicTimes.ts'

// From Friday, 18:00, to Sunday, 16:00, on the last weekend of March, when clocks go forward.
const times = {
  startsAt: '2027-03-26T17:00:00.000Z',
  startsAt_tz: 'Europe/Berlin' as const,
  endsAt: '2027-03-28T14:00:00.000Z',
}
const previousStartsAt = '2027-03-12T17:00:00.000Z'

describe('the times of a postponed event', () => {
  it('are the former ones, as long by the clock on the wall as those that do not count yet', () => {
    expect(publicTimes({ ...times, status: 'postponed', previousStartsAt })).toEqual({
      startsAt: previousStartsAt,
      endsAt: '2027-03-14T15:00:00.000Z',
    })
  })

  it('are its own where none are noted, and those of an event that takes place', () => {
    const { startsAt, endsAt } = times
    expect(publicTimes({ ...times, status: 'postponed' })).toEqual({ startsAt, endsAt })
    expect(publicTimes({ ...times, status: 'scheduled', previousStartsAt })).toEqual({ startsAt, endsAt })
  })
})
