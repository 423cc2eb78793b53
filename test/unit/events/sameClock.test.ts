import { expect, it } from '@jest/globals'
import { sameClock } from '../../../src/events/rules/sameClock.ts'

it.each([
  ['2026-03-12T20:00:00.000Z', 'Europe/Berlin', 'Europe/London', '2026-03-12T21:00:00.000Z'],
  // Clocks have changed in New York by then, and not yet in Berlin.
  ['2026-03-12T20:00:00.000Z', 'Europe/Berlin', 'America/New_York', '2026-03-13T01:00:00.000Z'],
  ['2026-03-12T20:00:00.000Z', 'Europe/Berlin', 'Europe/Berlin', '2026-03-12T20:00:00.000Z'],
])('keeps what was typed where %s in %s becomes a time in %s', (at, from, to, expected) => {
  expect(sameClock({ at, from, to })).toBe(expected)
})
