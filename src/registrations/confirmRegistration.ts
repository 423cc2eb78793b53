import type { Payload } from 'payload'
import { statusAt } from './rules/addressConfirmation.ts'
import { effectsOfAdmission, holdsSeat, type RegistrationEffects } from './rules/effects.ts'
import { isRegistrationError, RegistrationError, type RegistrationRule } from './rules/errors.ts'
import { closedBecause, codeOfClosedRule } from './rules/openness.ts'
import { findStoredRegistration, openRegistration, type StoredRegistration } from './findRegistration.ts'
import { allocateSeat } from './allocateSeat.ts'
import { askForTheRest } from './askForTheRest.ts'
import { findAskedTogether } from './findAskedTogether.ts'
import { moveRegistration } from './moveRegistration.ts'
import { promoteNext } from './promoteNext.ts'
import { findRegistrationTerms } from './terms.ts'
import { joinsWaitingListAt } from './waitingListClock.ts'

/** Others may take the seat, or change the registration, at the same moment. */
const maxTries = 200

/**
 * Confirms the address of one's own registration, and of those that the mail lists beside it. Confirming twice changes
 * nothing more. One for which it is too late keeps none of the others back. Whatever the address has still to be asked
 * for is asked for now, since its owner is there.
 * Throws RegistrationError where one's own cannot be confirmed: TOKEN_INVALID where the token opens no registration or its
 * time is over, whether or not that has been written yet; EVENT_CANCELLED, EVENT_NOT_FOUND or REGISTRATION_CLOSED where
 * there is nothing left to confirm it for.
 */
export async function confirmRegistration({
  payload,
  token,
}: {
  payload: Payload
  token: string
}): Promise<StoredRegistration> {
  const own = await openRegistration({ payload, token })
  for (const other of await findAskedTogether({ payload, registration: own, now: new Date() })) {
    try {
      await confirmOne({ payload, registration: other })
    } catch (error) {
      if (!isRegistrationError(error)) throw error
    }
  }
  const confirmed = await confirmOne({ payload, registration: own })
  if (own.status === 'pending') await askForTheRest({ payload, email: own.email, now: new Date() })
  return confirmed
}

/**
 * Confirms one: in one conditional write the status, the seat that was held, the mail that is pending. Where none was
 * held, it is a free seat unless somebody waits, else the waiting list: that was promised, even if the event has none any
 * more. What was cancelled stays so. Registration may have closed meanwhile.
 */
async function confirmOne({
  payload,
  registration: found,
}: {
  payload: Payload
  registration: StoredRegistration
}): Promise<StoredRegistration> {
  let registration: StoredRegistration | null = found
  for (let tries = 1; registration && tries <= maxTries; tries++) {
    const now = new Date()
    const status = statusAt({ ...registration, now })
    if (status === 'expired') throw refusal('confirmationExpired')
    if (status !== 'pending') return registration
    const effects = await effectsOfConfirming({ payload, registration, now })
    const isConfirmed = await moveRegistration({
      payload,
      id: registration.id,
      from: ['pending'],
      where: [
        { expiresAt: { greater_than: now.toISOString() } },
        // The seat that is kept may be given on at this moment.
        ...(holdsSeat(registration.seatKey) ? [{ seatKey: { equals: registration.seatKey } }] : []),
      ],
      data: effects,
    })
    if (isConfirmed) {
      // A seat may have become free before this place on the waiting list could be seen.
      if (effects.status === 'waitlisted') {
        await promoteNext({ payload, eventId: String(registration.event) })
      }
      return { ...registration, ...effects, pendingMails: effects.pendingMails ?? null }
    }
    registration = await findStoredRegistration({ payload, id: registration.id })
  }
  if (!registration) throw refusal('tokenInvalid')
  throw new Error('A registration changed under every try to confirm it')
}

async function effectsOfConfirming({
  payload,
  registration: { id, event, seatKey },
  now,
}: {
  payload: Payload
  registration: StoredRegistration
  now: Date
}): Promise<RegistrationEffects> {
  const terms = await findRegistrationTerms({ payload, eventId: String(event), locale: 'de' })
  if (!terms) throw refusal('eventNotFound')
  const closed = closedBecause({ rules: terms.rules, byEditor: true, now })
  if (closed) throw refusal(closed)
  const from = 'pending'
  if (holdsSeat(seatKey)) return effectsOfAdmission({ from, to: 'confirmed', seatKey: undefined, now })
  const allocation = await allocateSeat({ payload, terms, isNewcomer: true })
  return allocation.status === 'confirmed'
    ? effectsOfAdmission({ from, to: 'confirmed', seatKey: allocation.seatKey, now })
    : effectsOfAdmission({
        from,
        to: 'waitlisted',
        seatKey: undefined,
        registrationId: String(id),
        now: allocation.status === 'waitlisted' ? allocation.since : joinsWaitingListAt(payload),
      })
}

function refusal(rule: RegistrationRule): RegistrationError {
  const code =
    rule === 'confirmationExpired' || rule === 'tokenInvalid'
      ? 'TOKEN_INVALID'
      : rule === 'eventNotFound'
        ? 'EVENT_NOT_FOUND'
        : codeOfClosedRule(rule)
  return new RegistrationError([{ code, rule, field: ['token'], details: {} }])
}
