import { asUtc, wallClock } from './wallClock.ts'

/** What clocks and calendars show at a moment in a zone, for machines: 2026-03-12T19:00. Null where either is none. */
export function wallClockText(moment: { at: string; timeZone: string }): string | null {
  const clock = wallClock(moment)
  // Without seconds and zone.
  return clock && new Date(asUtc(clock)).toISOString().slice(0, -':00.000Z'.length)
}
