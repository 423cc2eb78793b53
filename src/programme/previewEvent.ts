import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import type { PublicEvent } from './rules/publicEvent.ts'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'
import { toPublicEvents } from './publicEventDocuments.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/**
 * An event as it would be published now: its newest draft, and over it what stands in the form and is not saved. Null
 * where the user may not see it, or there is none; throws where the form has no times yet. The access to the meeting is no part of it.
 */
export async function previewEvent({
  payload,
  id,
  form = {},
  locale,
  now,
  req,
}: {
  payload: Payload
  id: string
  form?: Record<string, unknown>
  locale: Locale
  now: Date
  req: PayloadRequest
}): Promise<PublicEvent | null> {
  const draft = await payload.findByID({
    collection: optionsOf(payload).slugs.events,
    id,
    draft: true,
    depth: 0,
    joins: false,
    ...inLanguage({ payload, locale }),
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!draft) return null
  // Checked as little as a draft is: it goes to nobody but its author.
  const event = { ...draft, ...(withLists(form) as Partial<Event>), id: draft.id }
  if (![event.startsAt, event.endsAt].every((at) => Number.isFinite(Date.parse(String(at))))) {
    throw new Error('The form has no times yet')
  }
  const [preview] = await toPublicEvents({ payload, events: [event], locale, now })
  return preview ?? null
}

/** The form counts the rows of a list that has none: 0 where a document has an empty list. */
function withLists(form: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => {
      if (lists.includes(name) && !Array.isArray(value)) return [name, []]
      const isGroup = name === 'registration' && typeof value === 'object' && value !== null
      return [name, isGroup ? withLists(value as Record<string, unknown>) : value]
    }),
  )
}

const lists = ['speakers', 'partners', 'topics', 'materials', 'programme', 'consents', 'questions']
