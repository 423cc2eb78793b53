import { minutesAfter, momentAfter } from './programmeTimes.ts'
import { momentOf, wallClock } from './wallClock.ts'

/** Milliseconds that an event lasts where nobody has said so yet. */
const usualLength = 2 * 60 * 60_000

/** What clocks show at the start of an event, before there is any. */
export const firstUsualClock = '19:00'

/** What clocks show at the start of an event in its zone: 19:00 */
export function clockAt({ startsAt, zone }: { startsAt: string; zone: string }): string {
  const clock = wallClock({ at: startsAt, timeZone: zone })
  return clock
    ? [clock.hour, clock.minute].map((each) => String(each).padStart(2, '0')).join(':')
    : firstUsualClock
}

/** When an event begins, as it is stored. */
export interface StoredStart {
  /** RFC 3339. */
  startsAt?: string | null
  /** IANA name. */
  startsAt_tz?: string | null
}

/** What clocks usually show at the start of an event: what they showed at that of the latest one, where that was. */
export function usualClock({
  latest,
  zone,
}: {
  /** Undefined where there is none. */
  latest: StoredStart | undefined
  /** IANA name: where it is, unless it says so itself. */
  zone: string
}): string {
  return latest?.startsAt
    ? clockAt({ startsAt: latest.startsAt, zone: latest.startsAt_tz ?? zone })
    : firstUsualClock
}

/** The usual hour on a day that was chosen without one. RFC 3339. */
export function atUsualHour({ day, clock, zone }: { day: string; clock: string; zone: string }): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const shown = wallClock({ at: day, timeZone: zone })
  const moment = shown && momentOf({ clock: { ...shown, hour, minute }, timeZone: zone })
  return moment === null ? day : new Date(moment).toISOString()
}

/**
 * Where an end goes with its start: as far from it as before by the clock on the wall, over a change of the clock too, or two hours
 * later where there was none. RFC 3339.
 */
export function endOf({
  start,
  before,
  end,
  zone,
}: {
  start: string
  /** The start that the end belongs to; null where there was none. */
  before: string | null
  end: string | null
  /** IANA name. */
  zone: string
}): string {
  if (!end) return new Date(Date.parse(start) + usualLength).toISOString()
  const minutes = before && minutesAfter({ startsAt: before, at: end, timeZone: zone })
  return typeof minutes === 'number' ? momentAfter({ startsAt: start, timeZone: zone, minutes }) : end
}
