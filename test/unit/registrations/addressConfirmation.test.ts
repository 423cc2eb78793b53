import { describe, expect, it } from '@jest/globals'
import { holdUntil, mayQuote, statusAt } from '../../../src/registrations/rules/addressConfirmation.ts'
import { registrationStatuses } from '../../../src/registrations/rules/moves.ts'

const now = new Date('2026-03-01T10:00:00.000Z')
const before = '2026-03-01T09:59:59.999Z'
const after = '2026-03-01T10:00:00.001Z'

describe('the time to confirm an address', () => {
  it('is as long as the event says', () => {
    const until = holdUntil({ holdHours: 24, endsAt: '2026-04-01T10:00:00.000Z', now })
    expect(until).toBe('2026-03-02T10:00:00.000Z')
  })
  it('is over with the event at the latest', () => {
    const endsAt = '2026-03-01T12:00:00.000Z'
    expect(holdUntil({ holdHours: 24, endsAt, now })).toBe(endsAt)
  })
})

describe('where a registration stands for whoever looks', () => {
  it.each(registrationStatuses)('is what is written, for %s, while there is time', (status) => {
    expect(statusAt({ status, expiresAt: after, now })).toBe(status)
    expect(statusAt({ status, expiresAt: null, now })).toBe(status)
  })
  it.each(registrationStatuses)('is expired only for who has not confirmed in time (%s)', (status) => {
    const expected = status === 'pending' ? 'expired' : status
    expect(statusAt({ status, expiresAt: before, now })).toBe(expected)
    expect(statusAt({ status, expiresAt: now.toISOString(), now })).toBe(expected)
  })
})

describe('what was typed', () => {
  it.each([
    ['may be quoted where nobody is asked to confirm', { status: 'confirmed' }, true],
    ['must not be quoted before the address is confirmed', { status: 'pending', expiresAt: after }, false],
    ['nor where it is not known until when', { status: 'pending' }, false],
    ['nor after it was not confirmed in time', { status: 'expired', expiresAt: before }, false],
    [
      'may be quoted once it is, with a seat',
      { status: 'confirmed', expiresAt: after, confirmedAt: before },
      true,
    ],
    [
      'may be quoted once it is, on the waiting list',
      { status: 'waitlisted', expiresAt: after, waitlistedAt: before },
      true,
    ],
  ] as const)('%s', (_, registration, expected) => {
    expect(mayQuote(registration)).toBe(expected)
  })
})
