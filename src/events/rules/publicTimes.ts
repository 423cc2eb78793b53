import type { Event } from '../../payload-types.ts'

/**
 * From when to when an event is said to take place. Of a postponed one it is the former time, though a new one may have been entered
 * that does not count yet. RFC 3339.
 */
export function publicTimes({
  status,
  startsAt,
  endsAt,
  previousStartsAt,
}: Pick<Event, 'status' | 'startsAt' | 'endsAt' | 'previousStartsAt'>): Pick<Event, 'startsAt' | 'endsAt'> {
  if (status !== 'postponed' || !previousStartsAt) return { startsAt, endsAt }
  const length = Date.parse(endsAt) - Date.parse(startsAt)
  return {
    startsAt: previousStartsAt,
    endsAt: new Date(Date.parse(previousStartsAt) + length).toISOString(),
  }
}
