import { type DatedEvent, eventPhase } from '../../events/rules/eventPhase.ts'

/** Why not even editors register anybody for an event any more; null where they do. A draft without a date has not begun. */
export function whyNoEntries({
  event: { startsAt, ...event },
  now,
}: {
  event: Omit<DatedEvent, 'startsAt'> & { startsAt: string | null }
  now: Date
}): 'cancelled' | 'over' | null {
  if (event.status.toLowerCase() === 'cancelled') return 'cancelled'
  return startsAt !== null && eventPhase({ ...event, startsAt, now }) === 'over' ? 'over' : null
}
