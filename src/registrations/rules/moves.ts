/** Where a registration stands. */
export const registrationStatuses = ['pending', 'confirmed', 'waitlisted', 'cancelled', 'expired'] as const

export type RegistrationStatus = (typeof registrationStatuses)[number]

const moves: Record<RegistrationStatus, readonly RegistrationStatus[]> = {
  pending: ['confirmed', 'waitlisted', 'cancelled', 'expired'],
  waitlisted: ['confirmed', 'cancelled'],
  confirmed: ['cancelled'],
  cancelled: [],
  expired: [],
}

/** Tells whether a registration may go from one status to another. Staying is no move. */
export function canMove({ from, to }: { from: RegistrationStatus; to: RegistrationStatus }): boolean {
  return moves[from].includes(to)
}

/** The statuses that a registration can leave towards another. */
export function statusesBefore(to: RegistrationStatus): RegistrationStatus[] {
  return registrationStatuses.filter((from) => canMove({ from, to }))
}
