import { describe, expect, it } from '@jest/globals'
import { pauseAfter } from '../../src/domain/backgroundShare.ts'

describe('The pause of work in the background while people wait', () => {
  it.each([1, 7, 40])('leaves 85 %% of the time to them after %d ms of work', (worked) => {
    expect(worked / (worked + pauseAfter(worked))).toBeCloseTo(0.15)
  })

  it('is none after no work', () => {
    expect(pauseAfter(0)).toBe(0)
  })

  it('is never longer than a quarter of a second', () => {
    expect(pauseAfter(60_000)).toBe(250)
  })
})
