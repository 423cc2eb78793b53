import type { RegistrationStatus } from '../../registrations/rules/moves.ts'
import type { MailKind } from './mailKind.ts'

/** The mails that say where a registration stands, the usual one first; whoever is over gets none. */
const mailsOf: Record<RegistrationStatus, readonly MailKind[]> = {
  pending: ['addressConfirmation'],
  confirmed: ['confirmation', 'promoted'],
  waitlisted: ['waitlisted'],
  cancelled: [],
  expired: [],
}

/** The mails that say that a registration stands as it does. */
export const statusMailsOf = (status: RegistrationStatus): readonly MailKind[] => mailsOf[status]

/** Tells whether a mail says where a registration stands: while one of them is about to go out, another would say the same. */
export function isStatusMail(kind: MailKind): boolean {
  return kind === 'alreadyRegistered' || Object.values(mailsOf).some((kinds) => kinds.includes(kind))
}
