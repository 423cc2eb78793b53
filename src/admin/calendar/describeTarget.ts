import { languageTag, type Locale } from '../../i18n/rules/locale.ts'
import type { CalendarEvent } from '../../overview/rules/calendar.ts'

/** Where an event is moved to, by the clock of its own zone. */
export interface MoveTarget {
  /** 2026-03-12T19:00 */
  start: string
  /** The same; null where it has no end yet. */
  end: string | null
}

/** Milliseconds; clocks are compared with each other as if all were in UTC, so that no change of summer time comes between. */
const clockMoment = (clock: string): number => Date.parse(`${clock}Z`)

/** The end goes along by the clock: what lasts from 19:00 to 21:00 does so on every day. */
export function targetAt({ event, start }: { event: CalendarEvent; start: string }): MoveTarget {
  if (event.end === null) return { start, end: null }
  const end = clockMoment(event.end) + clockMoment(start) - clockMoment(event.start)
  return { start, end: new Date(end).toISOString().slice(0, 16) }
}

/** Donnerstag, 12. März 2026, 19:00 Uhr; with its zone where clocks show something else in Germany. */
export function describeClock({
  clock,
  zone,
  locale,
}: {
  clock: string
  zone: string
  locale: Locale
}): string {
  const words = new Intl.DateTimeFormat(languageTag(locale), {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(clockMoment(clock))
  return [`${words}, ${clock.slice(11)}`, locale === 'de' && 'Uhr', zone].filter(Boolean).join(' ')
}
