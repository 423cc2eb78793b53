import { formatPendingMails } from '../../mail/rules/pendingMails.ts'
import type { MailKind } from '../../mail/rules/mailKind.ts'
import type { RegistrationStatus } from './moves.ts'

/** The columns of a registration that a move writes, all in one write. What is left out stays as it is. */
export interface RegistrationEffects {
  status: RegistrationStatus
  pendingMails?: string | null
  seatKey?: string
  personKey?: string
  expiresAt?: string
  confirmedAt?: string
  waitlistedAt?: string
  cancelledAt?: string | null
}

/** Statuses in which a registration may hold a seat. */
export const seatedStatuses: readonly RegistrationStatus[] = ['pending', 'confirmed']

// Not null: MongoDB's sparse unique indexes take an absent key but refuse a second null.
export const releasedPrefix = 'released:'
const releasedKey = (registrationId: string): string => `${releasedPrefix}${registrationId}`

/** The moment sets apart what a registration may go through again, once staff have taken back its end. */
const pending = (kind: MailKind, at?: Date): string | null =>
  formatPendingMails([{ kind, revision: at?.getTime() ?? 0 }])

/** What comes with being held a seat until the address is confirmed; without one, where only the waiting list is open. */
export function effectsOfHolding({
  seatKey,
  expiresAt,
}: {
  seatKey: string | undefined
  /** RFC 3339. */
  expiresAt: string
}): RegistrationEffects {
  return { status: 'pending', seatKey, expiresAt, pendingMails: pending('addressConfirmation') }
}

/** What comes with giving on the seat that was held, while the address is still to be confirmed. */
export function effectsOfReleasing({ registrationId }: { registrationId: string }): RegistrationEffects {
  return { status: 'pending', seatKey: releasedKey(registrationId) }
}

/** Tells whether a registration holds a seat by its key, which may be that of one given back. */
export function holdsSeat(seatKey: string | null | undefined): boolean {
  return Boolean(seatKey) && !seatKey?.startsWith(releasedPrefix)
}

/**
 * What comes with being admitted: the seat, the moment, the pending mail. Whoever waited is told that a seat has become
 * free; whoever is put on the waiting list gives up the seat that was held.
 */
export function effectsOfAdmission({
  from = null,
  to,
  seatKey,
  registrationId,
  now,
}: {
  /** Null for a new registration. */
  from?: 'pending' | 'waitlisted' | null
  to: 'confirmed' | 'waitlisted'
  /** The seat that comes with `confirmed`; undefined keeps the one that is held. */
  seatKey: string | undefined
  /** Undefined for a new registration. */
  registrationId?: string
  now: Date
}): RegistrationEffects {
  const at = now.toISOString()
  if (to === 'waitlisted') {
    return {
      status: to,
      waitlistedAt: at,
      pendingMails: pending('waitlisted'),
      ...(registrationId !== undefined && { seatKey: releasedKey(registrationId) }),
    }
  }
  return {
    status: to,
    ...(seatKey !== undefined && { seatKey }),
    confirmedAt: at,
    pendingMails: from === 'waitlisted' ? pending('promoted', now) : pending('confirmation'),
  }
}

/**
 * What comes with taking an end back: a place again, the key that keeps the person from registering twice, and a mail that
 * says so.
 */
export function effectsOfReturning({
  to,
  seatKey,
  personKey,
  registrationId,
  now,
}: {
  to: 'confirmed' | 'waitlisted'
  seatKey: string | undefined
  personKey: string
  registrationId: string
  now: Date
}): RegistrationEffects {
  const kind = to === 'confirmed' ? 'confirmation' : 'waitlisted'
  return {
    ...effectsOfAdmission({ to, seatKey, registrationId, now }),
    personKey,
    cancelledAt: null,
    pendingMails: pending(kind, now),
  }
}

/**
 * What comes with the end of a registration: the seat is free, the person may register again. A mail that was
 * pending before and has not gone out is no longer true, so it is pending no more.
 */
export function effectsOfEnding({
  to,
  registrationId,
  now,
}: {
  to: 'cancelled' | 'expired'
  registrationId: string
  now: Date
}): RegistrationEffects {
  const released = { seatKey: releasedKey(registrationId), personKey: releasedKey(registrationId) }
  return to === 'expired'
    ? { ...released, status: to, pendingMails: null }
    : { ...released, status: to, cancelledAt: now.toISOString(), pendingMails: pending('cancellation', now) }
}
