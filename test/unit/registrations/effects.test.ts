import { describe, expect, it } from '@jest/globals'
import {
  effectsOfAdmission,
  effectsOfEnding,
  effectsOfHolding,
  effectsOfReturning,
  type RegistrationEffects,
} from '../../../src/registrations/rules/effects.ts'
import {
  canMove,
  registrationStatuses,
  type RegistrationStatus,
} from '../../../src/registrations/rules/moves.ts'

const now = new Date('2026-03-01T10:00:00.000Z')
const at = now.toISOString()
const seatKey = 'event:7'
const registrationId = 'r1'
const released = 'released:r1'
const ended = { seatKey: released, personKey: released }
const cancelled = {
  ...ended,
  status: 'cancelled',
  cancelledAt: at,
  pendingMails: `cancellation:${now.getTime()}`,
}

const personKey = 'event:person'
const returned = {
  confirmed: {
    status: 'confirmed',
    seatKey,
    personKey,
    confirmedAt: at,
    cancelledAt: null,
    pendingMails: `confirmation:${now.getTime()}`,
  },
  waitlisted: {
    status: 'waitlisted',
    seatKey: released,
    personKey,
    waitlistedAt: at,
    cancelledAt: null,
    pendingMails: `waitlisted:${now.getTime()}`,
  },
}

/** What each move writes; null where there is none. Rows are where a registration stands, `new` before it is stored. */
const table: Record<'new' | RegistrationStatus, Record<RegistrationStatus, object | null>> = {
  new: {
    pending: { status: 'pending', seatKey, expiresAt: at, pendingMails: 'addressConfirmation:0' },
    confirmed: { status: 'confirmed', seatKey, confirmedAt: at, pendingMails: 'confirmation:0' },
    waitlisted: { status: 'waitlisted', waitlistedAt: at, pendingMails: 'waitlisted:0' },
    cancelled: null,
    expired: null,
  },
  pending: {
    pending: null,
    confirmed: { status: 'confirmed', confirmedAt: at, pendingMails: 'confirmation:0' },
    waitlisted: { status: 'waitlisted', seatKey: released, waitlistedAt: at, pendingMails: 'waitlisted:0' },
    cancelled,
    expired: { ...ended, status: 'expired', pendingMails: null },
  },
  waitlisted: {
    pending: null,
    confirmed: { status: 'confirmed', seatKey, confirmedAt: at, pendingMails: `promoted:${now.getTime()}` },
    waitlisted: null,
    cancelled,
    expired: null,
  },
  confirmed: { pending: null, confirmed: null, waitlisted: null, cancelled, expired: null },
  cancelled: { ...returned, pending: null, cancelled: null, expired: null },
  expired: { ...returned, pending: null, cancelled: null, expired: null },
}

function effectsOf(from: 'new' | RegistrationStatus, to: RegistrationStatus): RegistrationEffects {
  if (to === 'pending') return effectsOfHolding({ seatKey, expiresAt: at })
  if (to === 'cancelled' || to === 'expired') return effectsOfEnding({ to, registrationId, now })
  if (from === 'cancelled' || from === 'expired')
    return effectsOfReturning({ to, seatKey, personKey, registrationId, now })
  if (from === 'new')
    return effectsOfAdmission({ to, seatKey: to === 'confirmed' ? seatKey : undefined, now })
  const isSeatNew = to === 'confirmed' && from === 'waitlisted'
  return effectsOfAdmission({
    from: from === 'waitlisted' ? from : 'pending',
    to,
    seatKey: isSeatNew ? seatKey : undefined,
    registrationId,
    now,
  })
}

const rows = ['new', ...registrationStatuses] as const
const moves = rows.flatMap((from) => registrationStatuses.map((to) => [from, to, table[from][to]] as const))

describe('the state table', () => {
  it.each(moves.filter(([, , effects]) => effects))(
    'takes a registration from %s to %s with all that comes with it',
    (from, to, effects) => {
      expect(from === 'new' || canMove({ from, to })).toBe(true)
      expect(effectsOf(from, to)).toEqual(effects)
    },
  )

  it.each(moves.filter(([from, , effects]) => from !== 'new' && !effects))(
    'does not take a registration from %s to %s',
    (from, to) => {
      expect(from !== 'new' && canMove({ from, to })).toBe(false)
    },
  )

  it('holds no seat for whom there is none', () => {
    expect(effectsOfHolding({ seatKey: undefined, expiresAt: at })).toEqual({
      status: 'pending',
      seatKey: undefined,
      expiresAt: at,
      pendingMails: 'addressConfirmation:0',
    })
  })

  it('gives a seat to who had none when the address is confirmed', () => {
    expect(effectsOfAdmission({ from: 'pending', to: 'confirmed', seatKey, registrationId, now })).toEqual({
      status: 'confirmed',
      seatKey,
      confirmedAt: at,
      pendingMails: 'confirmation:0',
    })
  })
})
