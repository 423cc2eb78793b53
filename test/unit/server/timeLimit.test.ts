import { describe, expect, it } from '@jest/globals'
import { setTimeout as after } from 'node:timers/promises'
import { QueryTimeout, withinTime } from '../../../graphql/limits/queryLimits.ts'

describe('the time limit of a query', () => {
  it('gives the answer that comes in time', async () => {
    const answer = Promise.resolve('da')
    expect(await withinTime({ answer, milliseconds: 1000, mayBeGivenUp: () => true })).toBe('da')
  })

  it('gives up one that does not, and stays calm when that fails later', async () => {
    const answer = after(30).then(() => {
      throw new Error('too late to matter')
    })
    await expect(withinTime({ answer, milliseconds: 5, mayBeGivenUp: () => true })).rejects.toThrow(
      QueryTimeout,
    )
    await after(40)
  })

  it('waits for a change, whatever it takes, and passes on how it ends', async () => {
    const late = (end: () => string) => ({
      answer: after(30).then(end),
      milliseconds: 5,
      mayBeGivenUp: () => false,
    })
    expect(await withinTime(late(() => 'da'))).toBe('da')
    const failing = late(() => {
      throw new Error('failed')
    })
    await expect(withinTime(failing)).rejects.toThrow('failed')
  })
})
