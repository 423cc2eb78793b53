import { DateTime } from 'luxon'
import { languageTag, type Locale } from '../i18n/rules/locale.ts'
import type { ReportedEvent, ReportPeriod } from '../participation/rules/yearlyReport.ts'

/** 12.11.2026, in the zone of the event. */
export function reportDate({ startsAt, timeZone }: Pick<ReportedEvent, 'startsAt' | 'timeZone'>): string {
  return DateTime.fromISO(startsAt, { zone: timeZone }).toFormat('dd.MM.yyyy')
}

/** 01.01.2026 – 31.12.2026 */
export function reportPeriod({ from, to }: ReportPeriod): string {
  const day = (at: string): string => DateTime.fromISO(at).toFormat('dd.MM.yyyy')
  return `${day(from)} – ${day(to)}`
}

/** 2,5 */
export function reportNumber({ value, locale }: { value: number; locale: Locale }): string {
  return value.toLocaleString(languageTag(locale))
}
