import { DateTime } from 'luxon'
import { type DatedEvent, hasDate } from './eventPhase.ts'

/** An event on one of its days. */
export interface EventOnDay<Event> {
  event: Event
  /** The how many-eth day of the event it is, from one. */
  day: number
  /** How many days the event has. */
  days: number
}

/** A day of a month with what takes place on it. */
export interface CalendarDay<Event> {
  /** 2026-12-03. */
  isoDate: string
  events: EventOnDay<Event>[]
}

/** Seven days from Monday on; null where a day is not of the month. */
export type CalendarWeek<Event> = (CalendarDay<Event> | null)[]

/** What places an event in a calendar: its days are those of its own zone, as on its page. */
interface PlacedEvent extends DatedEvent {
  /** IANA name. */
  timeZone: string
}

const monthFormat = 'yyyy-MM'

/** The first day of a month at noon: no clock is put forward then. UTC, since a day of a calendar has no zone. */
const firstDay = (month: string): DateTime<true> => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return DateTime.utc(year, number, 1, 12) as DateTime<true>
}

/** Reads a month from an address: 2026-12. Null where there is none such, or none that anybody plans for. */
export function parseMonth(text: string): string | null {
  return /^(19|2[0-8])\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : null
}

/** The month that it is at a moment in a zone. */
export function monthAt({ at, timeZone }: { at: Date; timeZone: string }): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).toFormat(monthFormat)
}

/** The day that it is at a moment in a zone: 2026-12-03. */
export function dayAt({ at, timeZone }: { at: Date; timeZone: string }): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).toFormat('yyyy-MM-dd')
}

/** The month so many months later, or earlier. */
export function addMonths(month: string, count: number): string {
  return firstDay(month).plus({ months: count }).toFormat(monthFormat)
}

/** From the first moment of a month in a zone to the first of the next one, which does not belong to it. */
export function monthSpan({ month, timeZone }: { month: string; timeZone: string }): {
  from: Date
  before: Date
} {
  const start = (of: string): Date => DateTime.fromISO(`${of}-01`, { zone: timeZone }).toJSDate()
  return { from: start(month), before: start(addMonths(month, 1)) }
}

/** First and last day of an event in its zone. What ends at midnight ends on the day before. */
function daySpan({ startsAt, endsAt, timeZone }: PlacedEvent): { first: DateTime; last: DateTime } {
  const dayOf = (moment: DateTime): DateTime => DateTime.utc(moment.year, moment.month, moment.day, 12)
  const start = DateTime.fromISO(startsAt, { zone: timeZone })
  const end = DateTime.fromISO(endsAt, { zone: timeZone }).minus(1)
  return { first: dayOf(start), last: dayOf(end < start ? start : end) }
}

/** The months in which an event takes place, in order; none where it has no date. */
export function monthsOfEvent(event: PlacedEvent): string[] {
  if (!hasDate(event)) return []
  const { first, last } = daySpan(event)
  if (!first.isValid || !last.isValid) return []
  const months: string[] = []
  const end = last.toFormat(monthFormat)
  for (let month = first.toFormat(monthFormat); month <= end; month = addMonths(month, 1)) months.push(month)
  return months
}

/**
 * The weeks of a month, each event on every one of its days and in the order in which they came. An event without a date
 * is on none.
 */
export function calendarWeeks<Event extends PlacedEvent>({
  month,
  events,
}: {
  month: string
  events: readonly Event[]
}): CalendarWeek<Event>[] {
  const first = firstDay(month)
  const days: CalendarDay<Event>[] = Array.from({ length: first.daysInMonth }, (_, index) => ({
    isoDate: first.plus({ days: index }).toISODate(),
    events: [],
  }))
  for (const event of events.filter(hasDate)) {
    const span = daySpan(event)
    const count = span.last.diff(span.first, 'days').days + 1
    for (const [index, { events: onDay }] of days.entries()) {
      const day = first.plus({ days: index }).diff(span.first, 'days').days + 1
      if (day >= 1 && day <= count) onDay.push({ event, day, days: count })
    }
  }
  const before: null[] = Array.from({ length: first.weekday - 1 }, () => null)
  const after: null[] = Array.from({ length: (7 - ((before.length + days.length) % 7)) % 7 }, () => null)
  const cells = [...before, ...days, ...after]
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
