import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { optionsOf } from '../../options.ts'
import { toPublicEvents } from '../../programme/publicEventDocuments.ts'

/** Milliseconds for which what an event refers to, such as the name of a speaker, may be that of the last mail. */
const longestShared = 1000

const holders = new WeakMap<Payload, LRUCache<string, Promise<PublicEvent | null>>>()

/**
 * Finds the event of a mail, as it is now; null where it is gone. Many mails in a row are about one event: it is
 * read whole once, and for each of them only asked whether it has changed.
 */
export async function findMailEvent(args: {
  payload: Payload
  id: string
  locale: Locale
  now: Date
}): Promise<PublicEvent | null> {
  const { payload, id, locale } = args
  const row = await payload.db.findOne<{ id: string; updatedAt: string }>({
    collection: optionsOf(payload).slugs.events,
    where: { id: { equals: id } },
    select: { updatedAt: true },
  })
  if (!row) return null
  const shared = holders.get(payload) ?? new LRUCache({ max: 100, ttl: longestShared })
  holders.set(payload, shared)
  const key = `${id}:${locale}:${row.updatedAt}`
  const known = shared.get(key)
  if (known) return known
  const found = readEvent(args)
  shared.set(key, found)
  found.catch(() => shared.delete(key))
  return found
}

// Unlike the pages, mails are also about events that were published and are not now: people had registered.
async function readEvent({
  payload,
  id,
  locale,
  now,
}: {
  payload: Payload
  id: string
  locale: Locale
  now: Date
}): Promise<PublicEvent | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    locale,
  })
  const [event] = await toPublicEvents({ payload, events: docs, locale, now })
  return event ?? null
}
