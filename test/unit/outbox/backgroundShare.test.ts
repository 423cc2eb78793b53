import { describe, expect, it } from '@jest/globals'
import { longestRest, pauseAfter } from '../../../src/outbox/rules/backgroundShare.ts'

describe('The pause of work in the background while people wait', () => {
  it.each([1, 7, 18])(
    'leaves 93 %% of the time to those of the same process after %d ms of work',
    (worked) => {
      expect(worked / (worked + pauseAfter({ worked, rush: 'here' }))).toBeCloseTo(0.07)
    },
  )

  it.each([1, 7, 30])(
    'leaves 88 %% of the time to those of other processes after %d ms of work',
    (worked) => {
      expect(worked / (worked + pauseAfter({ worked, rush: 'elsewhere' }))).toBeCloseTo(0.12)
    },
  )

  it('is none after no work', () => {
    expect(pauseAfter({ worked: 0, rush: 'here' })).toBe(0)
  })

  it('is never longer than a quarter of a second', () => {
    expect(pauseAfter({ worked: 60_000, rush: 'here' })).toBe(250)
  })

  it.each([
    [1, 250],
    [3, 750],
    [40, 1500],
  ])('is after %d pieces in one go at most %d ms', (pieces, longest) => {
    expect(longestRest(pieces)).toBe(longest)
  })
})
