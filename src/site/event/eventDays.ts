import { DateTime, Info } from 'luxon'
import { hasDate, openDate } from '../../events/rules/eventPhase.ts'
import { languageTag, type Locale } from '../../i18n/rules/locale.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'

/** The day on which an event begins, in its own zone, as a leaf of a calendar shows it. A postponed event has an empty leaf. */
interface EventDay {
  /** 2026-03-12. */
  isoDate: string
  /** 12. */
  day: string
  /** Do. */
  weekday: string
  /** Mär. */
  month: string
}

function startOf({
  event,
  locale,
}: {
  event: Pick<PublicEvent, 'startsAt' | 'timeZone'>
  locale: Locale
}): DateTime {
  return DateTime.fromISO(event.startsAt, { zone: event.timeZone }).setLocale(languageTag(locale))
}

/** The day on which an event begins. */
export function eventDay(args: {
  event: Pick<PublicEvent, 'startsAt' | 'timeZone' | 'status'>
  locale: Locale
}): EventDay {
  if (!hasDate(args.event)) return { isoDate: '', day: '?', weekday: '', month: '' }
  const start = startOf(args)
  const bare = (text: string): string => text.replace(/\.$/, '')
  return {
    isoDate: start.toISODate() ?? '',
    day: start.toFormat('d'),
    weekday: bare(start.toFormat('ccc')),
    month: bare(start.toFormat('LLL')),
  }
}

/** An instant with the offset of its zone, as `<time>` and JSON-LD want it. */
export function zonedIso({ at, timeZone }: { at: string; timeZone: string }): string {
  return DateTime.fromISO(at, { zone: timeZone }).toISO({ suppressMilliseconds: true }) ?? at
}

/** Events of one month or one year, in the order in which they came. */
interface EventGroup {
  /** März 2026; 2026. */
  title: string
  events: PublicEvent[]
}

/** Puts events, which are in order, under the months or the years in which they begin; those without a date by themselves. */
export function groupByTime({
  events,
  locale,
  by,
}: {
  events: readonly PublicEvent[]
  locale: Locale
  by: 'month' | 'year'
}): EventGroup[] {
  const groups: EventGroup[] = []
  for (const event of events) {
    const title = hasDate(event)
      ? startOf({ event, locale }).toFormat(by === 'month' ? 'LLLL yyyy' : 'yyyy')
      : asHeading(openDate[locale])
    const current = groups.at(-1)
    if (current?.title === title) current.events.push(event)
    else groups.push({ title, events: [event] })
  }
  return groups
}

/** What can stand within a sentence, where it begins one. */
function asHeading(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Dezember 2026: a month that is written 2026-12. */
export function monthTitle({ month, locale }: { month: string; locale: Locale }): string {
  return dateOf(`${month}-01`, locale).toFormat('LLLL yyyy')
}

/** A day in a calendar, beside its weekday and by itself: 3; Donnerstag, 3. Dezember. */
export function calendarDay({ isoDate, locale }: { isoDate: string; locale: Locale }): {
  short: string
  long: string
} {
  const date = dateOf(isoDate, locale)
  return {
    short: date.toFormat('d'),
    long: date.toLocaleString({ weekday: 'long', day: 'numeric', month: 'long' }),
  }
}

/** The days of a week from Monday on: Mo, Montag. */
export function weekdayNames(locale: Locale): { short: string; long: string }[] {
  const options = { locale: languageTag(locale) }
  const short = Info.weekdays('short', options)
  return Info.weekdays('long', options).map((long, index) => ({ short: short[index] ?? long, long }))
}

/** A day has no zone; UTC stands for none. */
function dateOf(isoDate: string, locale: Locale): DateTime {
  return DateTime.fromISO(isoDate, { zone: 'UTC' }).setLocale(languageTag(locale))
}
