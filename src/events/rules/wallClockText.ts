import { wallClock } from './wallClock.ts'

/** What clocks and calendars show at a moment in a zone, for machines: 2026-03-12T19:00. Null where either is none. */
export function wallClockText(moment: { at: string; timeZone: string }): string | null {
  const clock = wallClock(moment)
  if (!clock) return null
  const [year, ...others] = [clock.year, clock.month, clock.day, clock.hour, clock.minute].map(
    (part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'),
  )
  const [month, day, hour, minute] = others
  return `${year}-${month}-${day}T${hour}:${minute}`
}
