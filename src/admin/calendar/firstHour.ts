import type { CalendarEvent } from '../../overview/rules/calendar.ts'

/** From when on a week without events is shown: most begin in the evening. */
export const usualHour = '16:00'

/** From when on a week is shown so that its first event is in view, with the hour before it: 08:00. */
export function firstHour({
  events,
  since,
  until,
}: {
  events: readonly Pick<CalendarEvent, 'start' | 'end'>[]
  /** The first day of the week: 2026-11-30. */
  since: string
  /** The day after its last. */
  until: string
}): string {
  const hours = events.flatMap(({ start, end }) => {
    const [day = '', clock = ''] = start.split('T')
    if (day >= since && day < until) return [Number(clock.slice(0, 2)) - 1]
    // What has begun before goes on from midnight.
    return day < since && end !== null && end > `${since}T00:00` ? [0] : []
  })
  const first = Math.min(Number(usualHour.slice(0, 2)), ...hours)
  return `${String(Math.max(first, 0)).padStart(2, '0')}:00`
}
