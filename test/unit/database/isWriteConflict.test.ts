import { describe, expect, it } from '@jest/globals'
import { isWriteConflict } from '../../../src/database/isWriteConflict.ts'

const coded = (code: unknown): Error => Object.assign(new Error('could not serialize access'), { code })

describe('isWriteConflict', () => {
  it.each([coded(112), coded('40001'), new Error('Failed query: …', { cause: coded('40P01') })])(
    'knows what the databases say of a transaction that they gave up (%#)',
    (error) => {
      expect(isWriteConflict(error)).toBe(true)
    },
  )

  it.each([coded(11000), coded('23505'), '40001', null, undefined])(
    'says no to whatever else went wrong (%#)',
    (error) => {
      expect(isWriteConflict(error)).toBe(false)
    },
  )
})
