import type { Payload } from 'payload'
import { scrubDatabase } from '../database/scrubDatabase.ts'
import { eraseSupport } from '../registrations/eraseSupport.ts'
import { noSupport, supportConsentKey } from '../registrations/rules/support.ts'
import { isIndispensable, withdraw } from './rules/consents.ts'
import { effectsOfEnding, type RegistrationEffects } from '../registrations/rules/effects.ts'
import { RegistrationError } from '../registrations/rules/errors.ts'
import { canMove } from '../registrations/rules/moves.ts'
import { openRegistration, type StoredRegistration } from '../registrations/findRegistration.ts'
import { whyNotCancel } from '../registrations/whyNotCancel.ts'
import { moveRegistration } from '../registrations/moveRegistration.ts'
import { promoteNext } from '../registrations/promoteNext.ts'

const maxTries = 20

/** Tells whether to withdraw a consent cancels the registration too: one that is needed, while there is something to cancel. */
export async function cancelsWithConsent({
  payload,
  registration,
  key,
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  key: string
  now: Date
}): Promise<boolean> {
  const consent = registration.consents.find((each) => each.key === key)
  if (!consent || !isIndispensable(consent)) return false
  if (!canMove({ from: registration.status, to: 'cancelled' })) return false
  return (await whyNotCancel({ payload, registration, now })) === null
}

/**
 * Withdraws a consent of one's own registration (Art. 7 (3) GDPR), at any time; one without which nobody takes part
 * cancels the registration in the same write, and the seat goes to whoever waits longest. Done twice, it changes nothing more.
 * Throws RegistrationError: TOKEN_INVALID where the token opens no registration, INVALID_INPUT where it holds no such consent.
 */
export async function withdrawConsent({
  payload,
  token,
  key,
}: {
  payload: Payload
  token: string
  key: string
}): Promise<StoredRegistration> {
  for (let tries = 1; tries <= maxTries; tries++) {
    const registration = await openRegistration({ payload, token })
    if (key === supportConsentKey) {
      await eraseSupport({ payload, id: registration.id })
      await scrubDatabase(payload)
      return { ...registration, ...noSupport }
    }
    const { id, event, status, updatedAt } = registration
    const now = laterThan(updatedAt)
    const consents = withdraw({ consents: registration.consents, key, now })
    const given = registration.consents.find((each) => each.key === key)
    if (!given) throw unknownConsent(key)
    if (given.withdrawnAt !== undefined) return registration
    const cancels = await cancelsWithConsent({ payload, registration, key, now })
    const effects: Partial<RegistrationEffects> = cancels
      ? effectsOfEnding({ to: 'cancelled', registrationId: String(id), now })
      : {}
    const isWritten = await moveRegistration({
      payload,
      id,
      from: [status],
      // All consents are one column, so another that is withdrawn meanwhile must not be undone.
      where: [{ updatedAt: { equals: updatedAt } }],
      data: { consents, updatedAt: now.toISOString(), ...effects },
    })
    if (!isWritten) continue
    if (cancels) await promoteNext({ payload, eventId: String(event) })
    return {
      ...registration,
      consents,
      ...effects,
      pendingMails: effects.pendingMails ?? registration.pendingMails,
    }
  }
  throw new Error('A registration changed under every try to withdraw a consent')
}

/** Now, and never the moment of the last write, by which two writes in one millisecond are told apart. */
function laterThan(updatedAt: string): Date {
  return new Date(Math.max(Date.now(), Date.parse(updatedAt) + 1))
}

function unknownConsent(key: string): RegistrationError {
  const label = key.slice(0, 50)
  return new RegistrationError([
    { code: 'INVALID_INPUT', rule: 'consentUnknown', field: ['consents', label], details: { label } },
  ])
}
