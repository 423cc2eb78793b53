import type { Payload } from 'payload'
import { findStoredRegistration, openRegistration, type StoredRegistration } from './findRegistration.ts'
import { moveRegistration } from './moveRegistration.ts'
import { promoteNext } from './promoteNext.ts'
import { effectsOfEnding } from './rules/effects.ts'
import { attendanceIs, whyNotCancel } from './whyNotCancel.ts'
import { RegistrationError } from './rules/errors.ts'
import { statusesBefore } from './rules/moves.ts'

/**
 * Cancels one's own registration: in one conditional write the status, the seat freed, the mail that is pending; then
 * the seat goes to whoever waits longest. Cancelling twice changes nothing more. Throws RegistrationError
 * (TOKEN_INVALID) where the token opens no registration, and REGISTRATION_CLOSED where the event is over, or where the
 * person has been noted as there.
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
  const rule = await whyNotCancel({ payload, registration, now })
  if (rule) throw closed(rule)
  const { id, event } = registration
  const data = effectsOfEnding({ to: 'cancelled', registrationId: String(id), now })
  const from = statusesBefore('cancelled')
  const isCancelled = await moveRegistration({ payload, id, from, where: [attendanceIs(false)], data })
  if (!isCancelled) {
    const current = await findStoredRegistration({ payload, id })
    if (current?.attended) throw closed('attendanceNoted')
    return current ?? registration
  }
  await promoteNext({ payload, eventId: String(event) })
  return { ...registration, status: 'cancelled' }
}

function closed(rule: 'attendanceNoted' | 'eventOver'): RegistrationError {
  return new RegistrationError([{ code: 'REGISTRATION_CLOSED', rule, field: ['token'], details: {} }])
}
