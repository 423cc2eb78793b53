import type { Payload } from 'payload'
import type { ResendResult } from './rules/resendResult.ts'
import { statusMailsOf } from './rules/statusMails.ts'
import { optionsOf } from '../options.ts'
import type { Message } from '../payload-types.ts'
import { findStoredRegistration } from '../registrations/findRegistration.ts'
import { actOnMessages } from './actOnMessages.ts'

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
  const kinds = statusMailsOf(registration.status)
  if (kinds.length === 0) return 'none'
  const { docs } = await payload.db.find<Message>({
    collection: optionsOf(payload).slugs.messages,
    where: {
      and: [
        { registration: { equals: registration.id } },
        // The address may have been corrected since.
        { recipient: { equals: registration.email } },
        { kind: { in: [...kinds] } },
      ],
    },
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
