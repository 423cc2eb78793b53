import { describe, expect, it } from '@jest/globals'
import { searchedSpan } from '../../../src/search/rules/searchedSpan.ts'

describe('searchedSpan', () => {
  it.each([
    ['28.11.2026', '2026-11-27T23:00:00.000Z', '2026-11-28T23:00:00.000Z'],
    [' 1.2.2026 ', '2026-01-31T23:00:00.000Z', '2026-02-01T23:00:00.000Z'],
    // A day of 25 hours.
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['3.2026', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['2026', '2025-12-31T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
  ])('finds the day, the month or the year of %s', (search, from, until) => {
    expect(searchedSpan({ search, timeZone: 'Europe/Berlin' })).toEqual({
      greater_than_equal: from,
      less_than: until,
    })
  })

  it.each(['Meier', '%', '31.2.2026', '13.2026', ''])('finds none in “%s”', (search) => {
    expect(searchedSpan({ search, timeZone: 'Europe/Berlin' })).toBeNull()
  })
})
