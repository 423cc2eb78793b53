import type { Payload } from 'payload'
import type { MailKind } from './rules/mailKind.ts'
import type { RegistrationStatus } from '../registrations/rules/moves.ts'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { findStoredRegistration } from '../registrations/findRegistration.ts'
import { actOnMessages } from './actOnMessages.ts'

/** The mails that say where a registration stands; whoever is over gets none. */
const tellStatus: Partial<Record<RegistrationStatus, MailKind[]>> = {
  pending: ['addressConfirmation'],
  confirmed: ['confirmation', 'promoted'],
  waitlisted: ['waitlisted'],
}

/** `resent`: it goes out once more. `waiting`: it has not gone out yet. `none`: there is none to send. */
type ResendResult = 'resent' | 'waiting' | 'none'

/**
 * Sends somebody once more the last mail that says where their registration stands, as it is today. Null where there is no
 * such registration.
 */
export async function resendStatusMail({
  payload,
  registrationId,
  by,
  now,
}: {
  payload: Payload
  registrationId: string
  /** Who asks for it, by name. */
  by: string
  now: Date
}): Promise<ResendResult | null> {
  const registration = await findStoredRegistration({ payload, id: registrationId })
  if (!registration) return null
  const kinds = tellStatus[registration.status] ?? []
  if (kinds.length === 0) return 'none'
  const { docs } = await payload.db.find<Message>({
    collection: optionsOf(payload).slugs.messages,
    where: { and: [{ registration: { equals: registration.id } }, { kind: { in: kinds } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
  })
  const message = docs[0]
  if (!message) return registration.pendingMails ? 'waiting' : 'none'
  const ids = [String(message.id)]
  if ((await actOnMessages({ payload, action: 'resend', ids, by, now })) > 0) return 'resent'
  if ((await actOnMessages({ payload, action: 'resume', ids, by, now })) > 0) return 'resent'
  return 'waiting'
}
