import type { CollectionBeforeChangeHook, Payload } from 'payload'
import { personKeyOf } from '../../src/domain/personKey.ts'
import { effectsOfAdmission } from '../../src/domain/registrationEffects.ts'
import { optionsOf } from '../../src/options.ts'
import { reachForSeat, type SeatOffer } from '../../src/services/reachForSeat.ts'
import type { RegistrationTerms } from '../../src/services/registrationTerms.ts'
import { RegistrationValidationError } from '../../src/services/registrationValidationError.ts'
import { registrationTermsOf } from './registrationTermsOf.ts'

/**
 * Gives a new registration its seat or its place on the waiting list, and notes the mail that it owes. The seat is
 * taken by the insert that follows: its key is unique, so whoever loses a race is refused there and may try again.
 */
export const admitToEvent: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  if (operation !== 'create') return data
  const { payload } = req
  const terms = await registrationTermsOf({ data, req })
  if (!terms) throw new Error('admitToEvent runs after requireConsents, which refuses unknown events')
  const offer = await offerTo({ payload, terms })
  if (offer.status === 'full') {
    throw new RegistrationValidationError({
      problems: [{ code: 'EVENT_FULL', rule: 'eventFull', field: ['event'], details: {} }],
      collection: collection.slug,
      req,
    })
  }
  req.context.registrationOutcome = offer.status
  const seatKey = offer.status === 'confirmed' ? offer.seatKey : undefined
  return {
    ...data,
    ...effectsOfAdmission({ to: offer.status, seatKey, now: new Date() }),
    attended: false,
    personKey: personKeyOf({ eventId: terms.eventId, email: data.email, secret: payload.secret }),
  }
}

/** A seat, unless somebody waits who came before. */
async function offerTo({
  payload,
  terms,
}: {
  payload: Payload
  terms: RegistrationTerms
}): Promise<SeatOffer> {
  const offer = await reachForSeat({ payload, terms })
  if (offer.status !== 'confirmed' || !terms.rules.waitingList || terms.capacity === null) return offer
  const waiting = await payload.db.findOne({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ event: { equals: terms.storedEventId } }, { status: { equals: 'waitlisted' } }] },
  })
  return waiting ? { status: 'waitlisted' } : offer
}
