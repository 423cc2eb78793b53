import { DateTime } from 'luxon'
import { localizedText } from '../../i18n/rules/localizedText.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { hasDate } from './eventPhase.ts'

/** What tells one event from others of the same title, as it is stored or stands in a form. */
export interface LabelledEvent {
  /** In one language or, as the database has it, in all. */
  title?: unknown
  startsAt?: string | null
  /** IANA name. */
  startsAt_tz?: string | null
  status?: 'scheduled' | 'postponed' | 'cancelled' | null
  location?: { city?: string | null } | null
}

const undated = { de: 'ohne Termin', en: 'no date' }
const dayFormat = { de: 'dd.MM.yyyy', en: 'd LLL yyyy' }

/**
 * What editors see of an event where they choose it or come to it: 12.3.2030, Schwerin · Kommunalhaushalt. Titles are long
 * and lines are short, so what tells a series apart comes first. Null while there is no title.
 */
export function eventLabel({ event, locale }: { event: LabelledEvent; locale: Locale }): string | null {
  const title = localizedText({ value: event.title, locale })
  if (!title) return null
  const town = event.location?.city?.trim()
  return `${dayOf(event, dayFormat[locale]) ?? undated[locale]}${town ? `, ${town}` : ''} · ${title}`
}

/** What is searched and sorted by where editors choose an event: its day, for machines and as they type it, titles, town. */
export function eventLabelIndex(event: LabelledEvent): string {
  const { title, location } = event
  const titles = typeof title === 'object' && title !== null ? Object.values(title) : [title]
  return [dayOf(event, 'yyyy-MM-dd dd.MM.yyyy'), ...new Set(titles), location?.city]
    .filter((each) => typeof each === 'string' && each !== '')
    .join(' ')
}

/** Null where there is none. */
function dayOf({ startsAt, startsAt_tz: zone, status }: LabelledEvent, format: string): string | null {
  if (!startsAt || (status && !hasDate({ status }))) return null
  const day = DateTime.fromISO(startsAt, { zone: zone ?? 'Europe/Berlin' })
  return day.isValid ? day.setLocale('en-GB').toFormat(format) : null
}
