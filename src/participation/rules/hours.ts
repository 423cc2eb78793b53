import { DateTime } from 'luxon'
import { languageTag, type Locale } from '../../i18n/rules/locale.ts'

/** Hours after midnight at which an evening has ended at the latest. */
const nightEndsAt = 4

/**
 * How long an event lasts, in hours to two places: what its editors say, else from its start to its end. Null where they say
 * nothing and it runs over several days: what lies between its start and its end are not hours of it. An evening that runs past
 * midnight is one day.
 */
export function hoursOf({
  startsAt,
  endsAt,
  timeZone,
  durationHours,
}: {
  /** RFC 3339. */
  startsAt: string
  /** RFC 3339. */
  endsAt: string
  /** IANA name. */
  timeZone: string
  /** What its editors say. */
  durationHours?: number | null
}): number | null {
  if (durationHours) return durationHours
  const start = DateTime.fromISO(startsAt, { zone: timeZone })
  if (DateTime.fromISO(endsAt, { zone: timeZone }) > lastEnd(start)) return null
  return Math.round(((Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000) * 100) / 100
}

function lastEnd(start: DateTime): DateTime {
  return start.plus({ days: 1 }).startOf('day').set({ hour: nightEndsAt })
}

/** 1,5 Stunden */
export function formatHours({ hours, locale }: { hours: number; locale: Locale }): string {
  const number = hours.toLocaleString(languageTag(locale))
  if (hours === 1) return locale === 'de' ? '1 Stunde' : '1 hour'
  return `${number} ${locale === 'de' ? 'Stunden' : 'hours'}`
}
