import type { CollectionBeforeChangeHook } from 'payload'
import { holdUntil } from '../../src/registrations/rules/addressConfirmation.ts'
import { personKeyOf } from '../../src/registrations/rules/personKey.ts'
import {
  effectsOfAdmission,
  effectsOfHolding,
  type RegistrationEffects,
} from '../../src/registrations/rules/effects.ts'
import type { RegistrationOutcome } from '../../src/registrations/rules/outcome.ts'
import { optionsOf } from '../../src/options.ts'
import { offerSeat } from '../../src/registrations/offerSeat.ts'
import { RegistrationValidationError } from '../../src/registrations/validationError.ts'
import { joinsWaitingListAt } from '../../src/registrations/waitingListClock.ts'
import { registrationTermsOf } from './registrationTermsOf.ts'

/**
 * Gives a new registration its seat or its place on the waiting list, and notes the mail that it owes; where the
 * event asks for it, only until the address is confirmed. Editors vouch for the addresses that they enter. The seat is
 * taken by the insert that follows: its key is unique, so whoever loses a race is refused there and may try again.
 */
export const admitToEvent: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  if (operation !== 'create') return data
  const { payload } = req
  const terms = await registrationTermsOf({ data, req })
  if (!terms) throw new Error('admitToEvent runs after requireConsents, which refuses unknown events')
  const offer = await offerSeat({ payload, terms })
  if (offer.status === 'full') {
    throw new RegistrationValidationError({
      problems: [{ code: 'EVENT_FULL', rule: 'eventFull', field: ['event'], details: {} }],
      collection: collection.slug,
      req,
    })
  }
  const { endsAt } = terms.rules
  const holdHours = optionsOf(payload).isEditor({ req }) ? null : terms.holdHours
  const seatKey = offer.status === 'confirmed' ? offer.seatKey : undefined
  const now = offer.status === 'waitlisted' ? joinsWaitingListAt(payload) : new Date()
  const effects: RegistrationEffects =
    holdHours === null
      ? effectsOfAdmission({ to: offer.status, seatKey, now })
      : effectsOfHolding({ seatKey, expiresAt: holdUntil({ holdHours, endsAt, now: new Date() }) })
  const outcome: RegistrationOutcome = holdHours === null ? offer.status : 'confirmAddress'
  req.context.registrationOutcome = outcome
  return {
    ...data,
    ...effects,
    attended: false,
    personKey: personKeyOf({ eventId: terms.eventId, email: data.email, secret: payload.secret }),
  }
}
