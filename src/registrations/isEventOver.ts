import type { Payload } from 'payload'
import { eventPhase } from '../events/rules/eventPhase.ts'
import type { StoredRegistration } from './findRegistration.ts'
import { findRegistrationTerms } from './terms.ts'

/** Tells whether the event of a registration is over. One that is not published any more never is. */
export async function isEventOver({
  payload,
  registration: { event },
  now,
}: {
  payload: Payload
  registration: Pick<StoredRegistration, 'event'>
  now: Date
}): Promise<boolean> {
  const terms = await findRegistrationTerms({ payload, eventId: String(event), locale: 'de' })
  return terms !== null && eventPhase({ ...terms.rules, now }) === 'over'
}
