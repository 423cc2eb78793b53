/** Where an event stands in time. */
type EventPhase = 'upcoming' | 'running' | 'over'

/** Tells whether an event is to come, is on, or is over. It is over at the very moment that it ends. */
export function eventPhase({
  startsAt,
  endsAt,
  now,
}: {
  /** RFC 3339. */
  startsAt: string
  /** RFC 3339. */
  endsAt: string
  now: Date
}): EventPhase {
  if (now.getTime() >= Date.parse(endsAt)) return 'over'
  return now.getTime() >= Date.parse(startsAt) ? 'running' : 'upcoming'
}
