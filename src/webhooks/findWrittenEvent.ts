import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'

/** An event as it is stored, not a draft on top of it, in one language and with its pending webhooks; null where there is none. */
export async function findWrittenEvent({
  payload,
  id,
  locale,
}: {
  payload: Payload
  id: string | number
  locale: Locale
}): Promise<Event | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: { id: { equals: id } },
    locale,
    // A text of another language is none that a write in this one could change.
    fallbackLocale: false,
    depth: 0,
    joins: false,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
  })
  return docs[0] ?? null
}
