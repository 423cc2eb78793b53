import type { Payload } from 'payload'
import { RegistrationError } from './rules/errors.ts'
import { effectsOfEnding } from './rules/effects.ts'
import { statusesBefore } from './rules/moves.ts'
import { optionsOf } from '../options.ts'
import { findStoredRegistration, openRegistration, type StoredRegistration } from './findRegistration.ts'
import { isEventOver } from './isEventOver.ts'
import { notifyMailWorker } from '../outbox/notifyMailWorker.ts'
import { promoteNext } from './promoteNext.ts'

/**
 * Cancels one's own registration: in one conditional write the status, the seat freed, the mail owed; then the
 * seat goes to whoever waits longest. Cancelling twice changes nothing more. Throws RegistrationError (TOKEN_INVALID) where the token opens no registration,
 * and REGISTRATION_CLOSED where the event is over.
 */
export async function cancelRegistration({
  payload,
  token,
}: {
  payload: Payload
  token: string
}): Promise<StoredRegistration> {
  const registration = await openRegistration({ payload, token })
  const now = new Date()
  if (await isEventOver({ payload, registration, now })) {
    throw new RegistrationError([
      { code: 'REGISTRATION_CLOSED', rule: 'eventOver', field: ['token'], details: {} },
    ])
  }
  const { id, event } = registration
  const cancelled: unknown = await payload.db.updateOne({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ id: { equals: id } }, { status: { in: statusesBefore('cancelled') } }] },
    data: { ...effectsOfEnding({ to: 'cancelled', registrationId: String(id), now }) },
    options: { atomic: true },
  })
  if (!cancelled) return (await findStoredRegistration({ payload, id })) ?? registration
  notifyMailWorker(payload)
  await promoteNext({ payload, eventId: String(event) })
  return { ...registration, status: 'cancelled' }
}
