import { localizedText } from '../../i18n/rules/localizedText.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { hasDate } from './eventPhase.ts'
import { shortDay } from './shortMoment.ts'
import { wallClock } from './wallClock.ts'

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

/**
 * What editors see of an event where they choose it or come to it: 12.3.2030, Schwerin · Kommunalhaushalt. Titles are long
 * and lines are short, so what tells a series apart comes first. Null while there is no title.
 */
export function eventLabel({ event, locale }: { event: LabelledEvent; locale: Locale }): string | null {
  const title = localizedText({ value: event.title, locale })
  if (!title) return null
  const town = event.location?.city?.trim()
  const start = startOf(event)
  const day = start ? shortDay({ ...start, locale }) : undated[locale]
  return `${day}${town ? `, ${town}` : ''} · ${title}`
}

/** What is searched and sorted by where editors choose an event: its day, for machines and as they type it, titles, town. */
export function eventLabelIndex(event: LabelledEvent): string {
  const { title, location } = event
  const titles = typeof title === 'object' && title !== null ? Object.values(title) : [title]
  const start = startOf(event)
  return [...(start ? daysOf(start) : []), ...new Set(titles), location?.city]
    .filter((each) => typeof each === 'string' && each !== '')
    .join(' ')
}

/** 2030-03-12 and 12.03.2030. */
function daysOf(start: { at: string; timeZone: string }): string[] {
  const { year = 0, month = 0, day = 0 } = wallClock(start) ?? {}
  const parts = [String(year).padStart(4, '0'), ...[month, day].map((each) => String(each).padStart(2, '0'))]
  return [parts.join('-'), parts.reverse().join('.')]
}

/** Null where there is none. */
function startOf({
  startsAt,
  startsAt_tz: zone,
  status,
}: LabelledEvent): { at: string; timeZone: string } | null {
  if (!startsAt || (status && !hasDate({ status }))) return null
  const start = { at: startsAt, timeZone: zone ?? 'Europe/Berlin' }
  return wallClock(start) && start
}
