import { type DatedEvent, eventSpan } from '../../events/rules/eventPhase.ts'
import type { EventFormat, EventStatus } from '../../programme/rules/publicEvent.ts'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'

/** Why the join link is not shown to a person who holds a token. */
export type JoinRefusal =
  'notConfirmed' | 'waitlisted' | 'signedOff' | 'eventCancelled' | 'eventPostponed' | 'over' | 'inPerson'

/** Meetings run late: the link stays for an hour after the event's end. */
const graceMilliseconds = 60 * 60 * 1000

/** The reason why a person is not shown the join link; null where they are. */
export function whyNotJoin({
  registration,
  event,
  now,
}: {
  registration: { status: RegistrationStatus }
  event: DatedEvent & { status: EventStatus; format: EventFormat }
  now: Date
}): JoinRefusal | null {
  if (registration.status === 'cancelled') return 'signedOff'
  if (registration.status === 'waitlisted') return 'waitlisted'
  if (registration.status !== 'confirmed') return 'notConfirmed'
  if (event.status === 'cancelled') return 'eventCancelled'
  if (now.getTime() >= Date.parse(eventSpan(event).endsAt) + graceMilliseconds) return 'over'
  if (event.status === 'postponed') return 'eventPostponed'
  return event.format === 'inPerson' ? 'inPerson' : null
}
