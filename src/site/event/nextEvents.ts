import type { Payload } from 'payload'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { findPublicEvents } from '../../programme/publicEvents.ts'
import { contentVersionOf } from '../../database/contentVersion.ts'

/** Events that a page offers which has nothing else to say. */
const offered = 3

/** Milliseconds. */
const rememberedFor = 60_000

interface Remembered {
  version: string
  until: number
  events: Promise<PublicEvent[]>
}

const remembered = new WeakMap<Payload, Map<Locale, Remembered>>()

/**
 * The next events, for whoever is lost. Remembered, since programs ask for any number of pages that are not there; and
 * empty where the database does not answer, since then it is not about events.
 */
export function findNextEvents({
  payload,
  locale,
}: {
  payload: Payload
  locale: Locale
}): Promise<PublicEvent[]> {
  const known = remembered.get(payload) ?? new Map<Locale, Remembered>()
  remembered.set(payload, known)
  const version = contentVersionOf(payload).current()
  const last = known.get(locale)
  if (last?.version === version && Date.now() < last.until) return last.events
  const events = findPublicEvents({ payload, locale, now: new Date(), limit: offered }).then(
    (page) => page.events,
    () => [],
  )
  if (version !== null) known.set(locale, { version, until: Date.now() + rememberedFor, events })
  return events
}
