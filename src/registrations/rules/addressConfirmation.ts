import type { RegistrationStatus } from './moves.ts'

const hour = 3_600_000

/** Hours for which a seat is held until the address is confirmed, where an event says nothing else. */
export const defaultHoldHours = 24

/** Hours: a week at most, so that no seat is held for nobody until the event begins. */
export const maxHoldHours = 168

/** Until when an address can be confirmed: for the hours that the event holds a seat, and never past its end. */
export function holdUntil({
  holdHours,
  endsAt,
  now,
}: {
  holdHours: number
  /** RFC 3339. */
  endsAt: string
  now: Date
}): string {
  return new Date(Math.min(now.getTime() + holdHours * hour, Date.parse(endsAt))).toISOString()
}

interface Held {
  status: RegistrationStatus
  /** RFC 3339. */
  expiresAt?: string | null
}

/** Where a registration stands for whoever looks: one whose time is over has expired, whether or not that is written. */
export function statusAt({ status, expiresAt, now }: Held & { now: Date }): RegistrationStatus {
  const isLapsed = status === 'pending' && expiresAt && Date.parse(expiresAt) <= now.getTime()
  return isLapsed ? 'expired' : status
}

/**
 * Tells whether what was typed may stand in a mail: not before the owner of the address has confirmed, where the
 * event asks for that. Otherwise anybody could have us send words of theirs to an address of somebody else.
 */
export function mayQuote({
  status,
  expiresAt,
  confirmedAt,
  waitlistedAt,
}: Held & {
  confirmedAt?: string | null
  waitlistedAt?: string | null
}): boolean {
  if (status === 'pending') return false
  return !expiresAt || Boolean(confirmedAt) || Boolean(waitlistedAt)
}
