import { type MailKind, mailKind } from './mailKind.ts'
import { type DatedEvent, eventSpan } from '../../events/rules/eventPhase.ts'

/**
 * Tells whether a mail would come too late: after a moment of its event that still lay ahead when the mail was
 * wanted. So somebody who registers during an event gets the confirmation, and so does whoever an editor sends it
 * once more.
 */
export function isTooLate({
  kind,
  event,
  queuedAt,
  now,
}: {
  kind: MailKind
  event: DatedEvent
  queuedAt: Date
  now: Date
}): boolean {
  const { startsAt, endsAt } = eventSpan(event)
  const moments = { start: [startsAt, endsAt], end: [endsAt], never: [] }[mailKind(kind).lateFrom]
  const hasPassed = (moment: string): boolean => queuedAt < new Date(moment) && new Date(moment) <= now
  return moments.some(hasPassed)
}
