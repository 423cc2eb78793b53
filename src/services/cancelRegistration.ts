import type { Payload } from 'payload'
import { RegistrationError } from '../domain/registrationError.ts'
import { effectsOfEnding } from '../domain/registrationEffects.ts'
import { statusesBefore } from '../domain/registrationMoves.ts'
import { optionsOf } from '../options.ts'
import { findRegistrationByToken, type StoredRegistration } from './findRegistration.ts'
import { announceMailOwed } from './mailSignal.ts'
import { promoteFromWaitlist } from './promoteFromWaitlist.ts'
import { findRegistrationTerms } from './registrationTerms.ts'

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
  const registration = await findRegistrationByToken({ payload, token })
  if (!registration) {
    throw new RegistrationError([
      { code: 'TOKEN_INVALID', rule: 'tokenInvalid', field: ['token'], details: {} },
    ])
  }
  const terms = await findRegistrationTerms({ payload, eventId: String(registration.event), locale: 'de' })
  if (terms && Date.now() >= Date.parse(terms.rules.endsAt)) {
    throw new RegistrationError([
      { code: 'REGISTRATION_CLOSED', rule: 'eventOver', field: ['token'], details: {} },
    ])
  }
  const cancelled: unknown = await payload.db.updateOne({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ id: { equals: registration.id } }, { status: { in: statusesBefore('cancelled') } }] },
    data: { ...effectsOfEnding({ to: 'cancelled', registrationId: registration.id, now: new Date() }) },
    options: { atomic: true },
  })
  if (!cancelled) return (await findRegistrationByToken({ payload, token })) ?? registration
  announceMailOwed(payload)
  await promoteFromWaitlist({ payload, eventId: String(registration.event) })
  return { ...registration, status: 'cancelled' }
}
