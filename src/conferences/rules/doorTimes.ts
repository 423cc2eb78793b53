import { type DatedEvent, eventSpan } from '../../events/rules/eventPhase.ts'

/** Milliseconds before the start from which the door opens: time to try out microphone and camera. */
const opensBefore = 15 * 60_000

/** When the door of a meeting opens. */
export function doorOpensAt(event: DatedEvent): Date {
  return new Date(Date.parse(eventSpan(event).startsAt) - opensBefore)
}

/** Tells whether the door of a meeting is open. */
export function isDoorOpen({ event, now }: { event: DatedEvent; now: Date }): boolean {
  return now.getTime() >= doorOpensAt(event).getTime()
}
