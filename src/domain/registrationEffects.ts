import { formatMailDebts } from './mailDebts.ts'
import type { RegistrationStatus } from './registrationMoves.ts'

/** The columns of a registration that a move writes, all in one write. What is left out stays as it is. */
export interface RegistrationEffects {
  status: RegistrationStatus
  mailOwed?: string | null
  seatKey?: string
  personKey?: string
  confirmedAt?: string
  waitlistedAt?: string
  cancelledAt?: string
}

/** Statuses in which a registration holds a seat. */
export const seatedStatuses: readonly RegistrationStatus[] = ['pending', 'confirmed']

// Not null: MongoDB's sparse unique indexes take an absent key but refuse a second null.
const releasedKey = (registrationId: string): string => `released:${registrationId}`

/** What comes with being admitted: the seat, the moment, the mail owed. */
export function effectsOfAdmission({
  to,
  seatKey,
  now,
}: {
  to: 'confirmed' | 'waitlisted'
  /** The seat that comes with `confirmed`. */
  seatKey: string | undefined
  now: Date
}): RegistrationEffects {
  const at = now.toISOString()
  return to === 'confirmed'
    ? {
        status: to,
        seatKey,
        confirmedAt: at,
        mailOwed: formatMailDebts([{ kind: 'confirmation', revision: 0 }]),
      }
    : { status: to, waitlistedAt: at, mailOwed: formatMailDebts([{ kind: 'waitlisted', revision: 0 }]) }
}

/**
 * What comes with the end of a registration: the seat is free, the person may register again. A mail that was owed
 * before and has not gone out is no longer true, so it is owed no more.
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
    ? { ...released, status: to, mailOwed: null }
    : {
        ...released,
        status: to,
        cancelledAt: now.toISOString(),
        mailOwed: formatMailDebts([{ kind: 'cancellation', revision: 0 }]),
      }
}
