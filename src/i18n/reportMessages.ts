import { DateTime } from 'luxon'
import type { Locale } from './rules/locale.ts'
import type { ReportedEvent, ReportPeriod } from '../participation/rules/yearlyReport.ts'

/** What the yearly report is written with. */
export const reportWords = {
  de: {
    title: 'Verwendungsnachweis: Bildungsveranstaltungen',
    period: 'Zeitraum',
    totals: 'Zusammenfassung',
    events: 'Veranstaltungen',
    hours: 'Stunden',
    registered: 'Angemeldet',
    attended: 'Teilgenommen',
    cancelled: 'Abgemeldet',
    topics: 'Themen',
    partners: 'Kooperationen',
    date: 'Datum',
    event: 'Veranstaltung',
    sum: 'Summe',
    none: 'In diesem Zeitraum hat keine Veranstaltung stattgefunden.',
    note: 'Gezählt sind veröffentlichte Veranstaltungen, die stattgefunden haben. „Angemeldet“ sind alle Anmeldungen, auch später abgemeldete; „Teilgenommen“ ist, wessen Anwesenheit vermerkt wurde.',
    made: 'Stand',
  },
  en: {
    title: 'Report on the use of funds: educational events',
    period: 'Period',
    totals: 'Summary',
    events: 'Events',
    hours: 'Hours',
    registered: 'Registered',
    attended: 'Attended',
    cancelled: 'Cancelled',
    topics: 'Topics',
    partners: 'Partners',
    date: 'Date',
    event: 'Event',
    sum: 'Total',
    none: 'No event took place in this period.',
    note: 'Counted are published events that took place. “Registered” are all registrations, also those cancelled later; “attended” are people whose attendance was noted.',
    made: 'As of',
  },
} as const satisfies Record<Locale, Record<string, string>>

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
  return value.toLocaleString(locale === 'en' ? 'en-GB' : 'de-DE')
}
