import type { CalendarEvent } from '../../overview/rules/calendar.ts'

/** The events of a month or week: those that begin in it, and those that go on in it. */
export function eventsWithin<Event extends Pick<CalendarEvent, 'start' | 'end'>>({
  events,
  since,
  until,
}: {
  events: readonly Event[]
  /** The first day: 2026-11-30. */
  since: string
  /** The day after the last. */
  until: string
}): Event[] {
  return events.filter(
    ({ start, end }) => start < until && (start >= since || (end ?? start) > `${since}T00:00`),
  )
}
