import type { CalendarEvent } from '../../overview/rules/calendar.ts'

/** From when on a week without events is shown: most begin in the evening. */
export const usualHour = '16:00'

/** From when on a week is shown so that the first of its events is in view, with the hour before it: 08:00. */
export function firstHour({
  events,
  since,
}: {
  /** Those of the week, see `eventsWithin`. */
  events: readonly Pick<CalendarEvent, 'start'>[]
  /** The first day of the week: 2026-11-30. */
  since: string
}): string {
  // What has begun before goes on from midnight.
  const hours = events.map(({ start }) => (start < since ? 0 : Number(start.slice(11, 13)) - 1))
  const first = Math.min(Number(usualHour.slice(0, 2)), ...hours)
  return `${String(Math.max(first, 0)).padStart(2, '0')}:00`
}
