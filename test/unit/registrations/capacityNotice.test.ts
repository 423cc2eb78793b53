import { describe, expect, it } from '@jest/globals'
import { capacityNotice } from '../../../src/registrations/rules/capacityNotice.ts'

const seats = { taken: 12, unconfirmed: 1, waiting: 3 }

describe('what an editor is told beside the number of seats', () => {
  it.each([
    ['nothing more where there is no limit', null, null],
    ['nothing more where everybody has a seat', 12, null],
    ['that there are fewer than are taken', 11, 11],
    ['that there are none', 0, 0],
  ])('is %s', (_, capacity, tooFew) => {
    expect(capacityNotice({ capacity, seats })).toEqual({ ...seats, tooFew })
  })
})
