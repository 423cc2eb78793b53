import { locales } from '../../i18n/rules/locale.ts'
import { isByLanguage } from '../../i18n/rules/localizedText.ts'
import type { Event } from '../../payload-types.ts'
import type { EventColumns } from './eventFacts.ts'
import { eventInLocale, valueAt, withEdit } from './eventTexts.ts'
import { isSameFact } from './isSameFact.ts'
import { type PublicColumn, publicColumns } from './publicEventFields.ts'

/** An event as it is stored, in all languages, and not a draft on top of it. */
export type WrittenEvent = Partial<Record<keyof Event, unknown>> &
  EventColumns &
  Pick<
    Partial<Event>,
    | 'slug'
    | 'topics'
    | 'partners'
    | 'revision'
    | 'datesChangedAt'
    | 'publishedAt'
    | 'previousStartsAt'
    | 'pendingAnnouncements'
    | 'pendingWebhooks'
  >

/** What a write does to an event. */
export interface EventChange {
  /** Null where there was none. */
  before: WrittenEvent | null
  after: WrittenEvent
  /** The columns in which the public, in any language, sees a difference. */
  columns: readonly PublicColumn[]
}

/** Compares an event as it is stored, null where there is none, with what an edit in one language makes of it. */
export function changeByEdit({
  stored,
  edit,
  locale,
}: {
  stored: WrittenEvent | null
  edit: WrittenEvent
  /** Null where the config knows no languages. */
  locale: string | null
}): EventChange {
  return changesBetween({ before: stored, after: stored ? withEdit({ stored, edit, locale }) : edit })
}

/** Compares two states of an event as the public sees them in each language. */
export function changesBetween({ before, after }: Pick<EventChange, 'before' | 'after'>): EventChange {
  return { before, after, columns: before ? differences(before, after) : [] }
}

function differences(before: WrittenEvent, after: WrittenEvent): PublicColumn[] {
  const written = [before, after].flatMap(({ title }) => (isByLanguage(title) ? Object.keys(title) : []))
  const both = [...new Set([...locales, ...written])].map((locale) =>
    [before, after].map((event) => eventInLocale({ event, locale })),
  )
  return publicColumns.filter((column) => {
    const path = column.split('.')
    return both.some(([one, other]) => !isSameFact(plain(valueAt(one, path)), plain(valueAt(other, path))))
  })
}

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/

/**
 * The normal form in which the same is written in the same way: a moment in UTC, a document by its id, a row without the id
 * that a new one gets. A box that was never ticked is one that is not ticked.
 */
function plain(value: unknown): unknown {
  if (value === false) return null
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' && moment.test(value)) return new Date(value).toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('id' in value && 'createdAt' in value) return value.id
  const entries = Object.entries(value).filter(([key]) => key !== 'id')
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]))
}
