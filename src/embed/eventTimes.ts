import { type DatedEvent, hasDate, openDate } from '../events/rules/eventPhase.ts'
import { zoneAfter } from '../events/rules/zoneWords.ts'
import type { Locale } from '../i18n/rules/locale.ts'

interface Times {
  status: DatedEvent['status']
  startsAt: string
  endsAt: string
  timeZone: string
  locale: Locale
}

// By what every browser has: the library behind the pages' times weighs more than all of the embed. A test holds both
// against each other.
function format(at: string, { timeZone, locale }: { timeZone: string; locale: Locale }) {
  return (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { ...options, timeZone }).format(
      new Date(at),
    )
}

const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** Donnerstag, 12. März 2026; with the last day too where an event ends on another. Of a postponed event it says that the date is open. */
export function eventDate({ status, startsAt, endsAt, ...rest }: Times): string {
  if (!hasDate({ status })) return openDate[rest.locale]
  const [first, last] = [format(startsAt, rest)(long), format(lastMoment(endsAt), rest)(long)]
  return first === last ? first : `${first} – ${last}`
}

/** Whether an event begins and ends on the same day. */
export function isOneDay({ startsAt, endsAt, ...rest }: Times): boolean {
  return format(startsAt, rest)(long) === format(lastMoment(endsAt), rest)(long)
}

/** What ends at midnight ends on the day before. */
function lastMoment(endsAt: string): string {
  return new Date(Date.parse(endsAt) - 1).toISOString()
}

/** 19:00 – 21:00 Uhr, with its zone as `zoneAfter` has it; empty for a postponed event. */
export function eventTime({ status, startsAt, endsAt, ...rest }: Times): string {
  if (!hasDate({ status })) return ''
  const until = format(endsAt, rest)(clock).replace(/^00:00$/, '24:00')
  const span = `${format(startsAt, rest)(clock)} – ${until}`
  return `${span}${rest.locale === 'de' ? ' Uhr' : ''}${zoneAfter({ at: startsAt, ...rest })}`
}

/** 12. März 2026, 19:00 Uhr. */
export function momentOf({ at, ...rest }: { at: string; timeZone: string; locale: Locale }): string {
  const { weekday: _, ...date } = long
  const moment = `${format(at, rest)(date)}, ${format(at, rest)(clock)}`
  return `${moment}${rest.locale === 'de' ? ' Uhr' : ''}${zoneAfter({ at, ...rest })}`
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
