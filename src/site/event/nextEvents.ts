import type { Payload } from 'payload'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { findPublicEvents } from '../../programme/publicEvents.ts'

/** Events that a page offers which has nothing else to say. */
const offered = 3

/** The next events, for whoever is lost. Empty where the database does not answer, since then it is not about events. */
export function findNextEvents({
  payload,
  locale,
}: {
  payload: Payload
  locale: Locale
}): Promise<PublicEvent[]> {
  return findPublicEvents({ payload, locale, now: new Date(), limit: offered }).then(
    ({ events }) => events,
    () => [],
  )
}
