import { type DatedEvent, hasDate, openDate } from '../events/rules/eventPhase.ts'
import { zoneAfter } from '../events/rules/zoneWords.ts'
import type { Locale } from '../i18n/rules/locale.ts'

interface Where {
  timeZone: string
  locale: Locale
}

interface Times extends Where {
  status: DatedEvent['status']
  startsAt: string
  endsAt: string
}

// By what every browser has: the library behind the pages' times weighs more than all of the embed. A test holds both
// against each other.
function format(at: string, { timeZone, locale }: Where) {
  return (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { ...options, timeZone }).format(
      new Date(at),
    )
}

const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** Donnerstag, 12. März 2026. */
export function dayOf(at: string, where: Where): string {
  return format(at, where)(long)
}

/** Donnerstag, 12. März 2026; with the last day too where an event ends on another. Of a postponed event it says that the date is open. */
export function eventDate({ status, startsAt, endsAt, ...rest }: Times): string {
  if (!hasDate({ status })) return openDate[rest.locale]
  const [first, last] = [dayOf(startsAt, rest), lastDay(endsAt, rest)]
  return first === last ? first : `${first} – ${last}`
}

/** Whether an event begins and ends on the same day. */
export function isOneDay({ startsAt, endsAt, ...rest }: Times): boolean {
  return dayOf(startsAt, rest) === lastDay(endsAt, rest)
}

/** What ends at midnight ends on the day before. */
function lastDay(endsAt: string, where: Where): string {
  return dayOf(new Date(Date.parse(endsAt) - 1).toISOString(), where)
}

/** 19:00 – 21:00 Uhr, or 19:00 Uhr where the end is left open; empty for a postponed event. */
export function clockTime({
  status,
  startsAt,
  endsAt,
  ...rest
}: Omit<Times, 'endsAt'> & { endsAt: string | null }): string {
  if (!hasDate({ status })) return ''
  const until = endsAt && ` – ${format(endsAt, rest)(clock).replace(/^00:00$/, '24:00')}`
  return format(startsAt, rest)(clock) + (until ?? '') + (rest.locale === 'de' ? ' Uhr' : '')
}

/** The same with its zone as `zoneAfter` has it. */
export function eventTime(times: Times): string {
  const time = clockTime(times)
  return time && time + zoneAfter({ at: times.startsAt, ...times })
}

/** 12. März 2026, 19:00 Uhr. */
export function momentOf({ at, ...rest }: Where & { at: string }): string {
  const { weekday: _, ...date } = long
  const times = { ...rest, status: 'SCHEDULED', startsAt: at, endsAt: null } as const
  return `${format(at, rest)(date)}, ${clockTime(times)}${zoneAfter({ at, ...rest })}`
}

/** The leaf of a calendar: Do, 12, Mär. */
export function calendarLeaf({ status, startsAt, ...rest }: Times): {
  weekday: string
  day: string
  month: string
} {
  if (!hasDate({ status })) return { weekday: '', day: '?', month: '' }
  const part = format(startsAt, rest)
  const bare = (text: string): string => text.replace(/\.$/, '')
  return {
    weekday: bare(part({ weekday: 'short' })),
    day: bare(part({ day: 'numeric' })),
    month: bare(part({ month: 'short' })),
  }
}
