import type { CollectionBeforeChangeHook } from 'payload'
import { holdUntil } from '../../src/domain/addressConfirmation.ts'
import { personKeyOf } from '../../src/domain/personKey.ts'
import {
  effectsOfAdmission,
  effectsOfHolding,
  type RegistrationEffects,
} from '../../src/domain/registrationEffects.ts'
import type { RegistrationOutcome } from '../../src/domain/registrationOutcome.ts'
import { optionsOf } from '../../src/options.ts'
import { offerSeat } from '../../src/services/offerSeat.ts'
import { RegistrationValidationError } from '../../src/services/registrationValidationError.ts'
import { joinsWaitingListAt } from '../../src/services/waitingListClock.ts'
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
