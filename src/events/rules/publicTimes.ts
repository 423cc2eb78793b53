import type { Event } from '../../payload-types.ts'
import { endOf } from './usualTimes.ts'

/**
 * From when to when an event is said to take place. Of a postponed one it is the former time, though a new one may have been entered
 * that does not count yet. RFC 3339.
 */
export function publicTimes({
  status,
  startsAt,
  startsAt_tz: timeZone,
  endsAt,
  previousStartsAt: start,
}: Pick<Event, 'status' | 'startsAt' | 'startsAt_tz' | 'endsAt' | 'previousStartsAt'>): Pick<
  Event,
  'startsAt' | 'endsAt'
> {
  if (status !== 'postponed' || !start) return { startsAt, endsAt }
  const zone = timeZone ?? 'Europe/Berlin'
  return { startsAt: start, endsAt: endOf({ start, before: startsAt, end: endsAt, zone }) }
}
