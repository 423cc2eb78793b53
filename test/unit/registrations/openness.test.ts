import { describe, expect, it } from '@jest/globals'
import {
  closedBecause,
  codeOfClosedRule,
  registrationStateOf,
  type RegistrationRules,
} from '../../../src/registrations/rules/openness.ts'

const now = new Date('2026-03-01T12:00:00Z')
const open: RegistrationRules = {
  status: 'scheduled',
  enabled: true,
  opensAt: null,
  closesAt: null,
  startsAt: '2026-02-01T00:00:00Z',
  endsAt: '2026-03-12T20:00:00Z',
  waitingList: false,
}

describe('the state of registration', () => {
  it.each([
    ['open', {}, null, 'open'],
    ['open while seats are left', {}, 1, 'open'],
    ['full without a seat', {}, 0, 'full'],
    ['a waiting list where there is one', { waitingList: true }, 0, 'waitingList'],
    ['not yet open before its beginning', { opensAt: '2026-03-02T00:00:00Z' }, 5, 'notYetOpen'],
    ['open from the very moment', { opensAt: '2026-03-01T12:00:00Z' }, 5, 'open'],
    ['closed from its end', { closesAt: '2026-03-01T12:00:00Z' }, 5, 'closed'],
    ['closed once the event is over', { endsAt: '2026-03-01T11:00:00Z' }, 5, 'closed'],
    ['closed while postponed', { status: 'postponed' }, 5, 'closed'],
    ['cancelled whatever else holds', { status: 'cancelled', enabled: false }, 0, 'cancelled'],
    ['none where the event has none', { enabled: false }, null, 'none'],
  ] as const)('is %s', (_, rules, seatsLeft, state) => {
    expect(registrationStateOf({ rules: { ...open, ...rules }, seatsLeft, now })).toBe(state)
  })
})

describe('what keeps somebody from registering', () => {
  it.each([
    ['nothing', {}, null],
    ['that it has not opened', { opensAt: '2026-03-02T00:00:00Z' }, 'REGISTRATION_NOT_OPEN'],
    ['that it has closed', { closesAt: '2026-02-01T00:00:00Z' }, 'REGISTRATION_CLOSED'],
    ['that the event is over', { endsAt: '2026-02-01T00:00:00Z' }, 'REGISTRATION_CLOSED'],
    ['that the event is cancelled', { status: 'cancelled' }, 'EVENT_CANCELLED'],
    ['that the event is postponed', { status: 'postponed' }, 'REGISTRATION_NOT_OPEN'],
    ['that there is none', { enabled: false }, 'REGISTRATION_CLOSED'],
  ] as const)('is %s', (_, rules, code) => {
    const rule = closedBecause({ rules: { ...open, ...rules }, byEditor: false, now })
    expect(rule && codeOfClosedRule(rule)).toBe(code)
  })

  it('does not hold for editors, but for the end of the event', () => {
    const because = (rules: Partial<RegistrationRules>) =>
      closedBecause({ rules: { ...open, ...rules }, byEditor: true, now })
    expect(because({ closesAt: '2026-02-01T00:00:00Z' })).toBeNull()
    expect(because({ endsAt: '2026-02-01T00:00:00Z' })).toBe('eventOver')
    expect(because({ status: 'cancelled' })).toBe('eventCancelled')
    expect(because({ status: 'postponed', endsAt: '2026-02-01T00:00:00Z' })).toBeNull()
  })
})
