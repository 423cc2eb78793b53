/** Where a registration stands. */
export const registrationStatuses = ['pending', 'confirmed', 'waitlisted', 'cancelled', 'expired'] as const

export type RegistrationStatus = (typeof registrationStatuses)[number]

const moves: Record<RegistrationStatus, readonly RegistrationStatus[]> = {
  pending: ['confirmed', 'waitlisted', 'cancelled', 'expired'],
  waitlisted: ['confirmed', 'cancelled'],
  confirmed: ['cancelled'],
  // Staff take back a mistake; nobody returns by themselves, they register once more.
  cancelled: ['confirmed', 'waitlisted'],
  expired: ['confirmed', 'waitlisted'],
}

/** Tells whether a registration may go from one status to another. Staying is no move. */
export function canMove({ from, to }: { from: RegistrationStatus; to: RegistrationStatus }): boolean {
  return moves[from].includes(to)
}

/** The statuses that a registration can leave towards another. */
export function statusesBefore(to: RegistrationStatus): RegistrationStatus[] {
  return registrationStatuses.filter((from) => canMove({ from, to }))
}

/** Tells whether a registration has ended: it holds nothing, and the person may register once more. */
export function isEnded(status: RegistrationStatus): boolean {
  return status === 'cancelled' || status === 'expired'
}
