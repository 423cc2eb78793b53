import { describe, expect, it } from '@jest/globals'
import { meantBy } from '../../../src/announcements/rules/meantBy.ts'

describe('a save after the question', () => {
  it.each([
    [
      { pastDate: null, clearedAttendance: 0 },
      { allowPastDate: false, clearsAttendance: false },
    ],
    [
      { pastDate: 'Mittwoch, 14. Januar 2026', clearedAttendance: 0 },
      { allowPastDate: true, clearsAttendance: false },
    ],
    [
      { pastDate: null, clearedAttendance: 3 },
      { allowPastDate: false, clearsAttendance: true },
    ],
  ])('means what it was asked about: %j', (preview, meant) => {
    expect(meantBy(preview)).toEqual(meant)
  })
})
