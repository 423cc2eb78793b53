import { describe, expect, it } from '@jest/globals'
import { stat } from 'node:fs/promises'
import { withinTime } from '../../../src/runtime/withinTime.ts'

const patience = 50

describe('waiting for an answer within a time', () => {
  it('takes one that came while the process was busy itself', async () => {
    const answer = withinTime(stat(import.meta.dirname), patience)
    for (const began = performance.now(); performance.now() - began < 4 * patience;);
    expect((await answer).isDirectory()).toBe(true)
  })

  it('takes no more than that of one that does not come', async () => {
    await expect(withinTime(new Promise(() => undefined), patience)).rejects.toThrow('No answer within 50 ms')
  })
})
