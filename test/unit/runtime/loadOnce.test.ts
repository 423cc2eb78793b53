import { expect, it } from '@jest/globals'
import { loadOnce } from '../../../src/runtime/loadOnce.ts'

it('loads once for all who ask, and again after a failure', async () => {
  let loads = 0
  const get = loadOnce(async () => {
    loads += 1
    await Promise.resolve()
    if (loads === 1) throw new Error('not yet')
    return loads
  })
  const first = await Promise.allSettled([get(), get()])
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await Promise.all([get(), get(), get()])).toEqual([2, 2, 2])
  expect(loads).toBe(2)
})
