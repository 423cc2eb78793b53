import { momentOf, wallClock } from './wallClock.ts'

/** The moment at which clocks in one zone show what they show in another at a given one. RFC 3339. */
export function sameClock({ at, from, to }: { at: string; from: string; to: string }): string {
  const clock = wallClock({ at, timeZone: from })
  const there = clock && momentOf({ clock, timeZone: to })
  return there === null ? at : new Date(there).toISOString()
}
