import { DateTime } from 'luxon'
import { languageTag, type Locale } from '../../i18n/rules/locale.ts'
import { type DatedEvent, hasDate, openDate } from './eventPhase.ts'
import { zoneAfter } from './zoneWords.ts'

interface EventTimes {
  /** Left out where the times are no event's. Default: they hold. */
  status?: DatedEvent['status']
  /** RFC 3339. */
  startsAt: string
  /** RFC 3339. */
  endsAt: string
  /** IANA name. */
  timeZone: string
  locale: Locale
}

function inZone(instant: string, { timeZone, locale }: { timeZone: string; locale: Locale }): DateTime {
  return DateTime.fromISO(instant, { zone: timeZone }).setLocale(languageTag(locale))
}

function isDated({ status = 'scheduled' }: EventTimes): boolean {
  return hasDate({ status })
}

/** What ends at midnight ends on the day before. */
function lastMoment(times: EventTimes): DateTime {
  return inZone(times.endsAt, times).minus(1)
}

/** Tells whether an event begins and ends on the same day, where it is. */
export function isOneDay(times: EventTimes): boolean {
  return inZone(times.startsAt, times).hasSame(lastMoment(times), 'day')
}

/** Date and time in one: Donnerstag, 12. März 2026, 19:00 – 21:00 Uhr. */
export function formatEventWhen(times: EventTimes): string {
  return [formatEventDate(times), formatEventTime(times)].filter(Boolean).join(', ')
}

/**
 * Donnerstag, 12. März 2026; with the last day too where an event ends on another. Of a postponed event it says that the
 * date is open.
 */
export function formatEventDate(times: EventTimes): string {
  if (!isDated(times)) return openDate[times.locale]
  const start = inZone(times.startsAt, times)
  const end = lastMoment(times)
  const day = (date: DateTime): string => date.toLocaleString(DateTime.DATE_HUGE)
  return start.hasSame(end, 'day') ? day(start) : `${day(start)} – ${day(end)}`
}

/** 19:00 – 21:00 Uhr, with its zone as `zoneAfter` has it; empty for a postponed event. */
export function formatEventTime(times: EventTimes): string {
  if (!isDated(times)) return ''
  const start = inZone(times.startsAt, times)
  const end = inZone(times.endsAt, times)
  // Who stays until midnight goes home on the same day.
  const until = end.toFormat('HH:mm') === '00:00' ? '24:00' : end.toFormat('HH:mm')
  const span = `${start.toFormat('HH:mm')} – ${until}`
  const clock = times.locale === 'de' ? `${span} Uhr` : span
  return `${clock}${zoneAfter({ ...times, at: times.startsAt })}`
}

/** 19:00 – 19:30 Uhr, 19:00 Uhr where the end is left open: a part of an event whose zone is said once for all. */
export function formatProgrammeTime({
  startsAt,
  endsAt,
  ...where
}: Pick<EventTimes, 'timeZone' | 'locale' | 'startsAt'> & { endsAt: string | null }): string {
  const clocks = [startsAt, ...(endsAt === null ? [] : [endsAt])].map((at) =>
    inZone(at, where).toFormat('HH:mm'),
  )
  const span = clocks.map((clock, index) => (index > 0 && clock === '00:00' ? '24:00' : clock)).join(' – ')
  return where.locale === 'de' ? `${span} Uhr` : span
}

interface Moment {
  /** RFC 3339. */
  at: string
  /** IANA name. */
  timeZone: string
  locale: Locale
  /** Whether its zone is named. Default: as `zoneAfter` has it. */
  isNamed?: boolean
}

/** Donnerstag, 12. März 2026, 19:00 Uhr: a moment that people shall note. */
export function formatMomentOfDay(moment: Moment): string {
  return momentIn(moment, DateTime.DATE_HUGE)
}

/** 12. März 2026, 19:00 Uhr: a moment such as the opening of registration. */
export function formatMoment(moment: Moment): string {
  return momentIn(moment, DateTime.DATE_FULL)
}

function momentIn(moment: Moment, dayFormat: Intl.DateTimeFormatOptions): string {
  const at = inZone(moment.at, moment)
  const clock = `${at.toLocaleString(dayFormat)}, ${at.toFormat('HH:mm')}`
  return `${moment.locale === 'de' ? `${clock} Uhr` : clock}${zoneAfter(moment)}`
}

/** 19:00 Uhr: a moment of a day that is known, with its zone as `zoneAfter` has it. */
export function formatClock(moment: Moment): string {
  const clock = inZone(moment.at, moment).toFormat('HH:mm')
  return `${moment.locale === 'de' ? `${clock} Uhr` : clock}${zoneAfter(moment)}`
}

/** MEZ: the zone of a moment that does not name it; null where it does. */
export function zoneName(moment: { at: string; timeZone: string; locale: Locale }): string | null {
  return zoneAfter(moment) === '' ? inZone(moment.at, moment).offsetNameShort : null
}
