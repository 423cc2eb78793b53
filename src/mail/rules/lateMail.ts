import { type MailKind, mailKind } from './mailKind.ts'
import type { EventStatus } from '../../programme/rules/publicEvent.ts'

/**
 * Tells whether a mail would come too late: after a moment of its event that still lay ahead when the mail was
 * wanted. So somebody who registers during an event gets the confirmation, and so does whoever an editor sends it
 * once more. The dates of a postponed event mean nothing.
 */
export function isTooLate({
  kind,
  event: { status, startsAt, endsAt },
  queuedAt,
  now,
}: {
  kind: MailKind
  event: { status: EventStatus; startsAt: string; endsAt: string }
  queuedAt: Date
  now: Date
}): boolean {
  const moments = { start: [startsAt, endsAt], end: [endsAt], never: [] }[mailKind(kind).lateFrom]
  const hasPassed = (moment: string): boolean => queuedAt < new Date(moment) && new Date(moment) <= now
  return status !== 'postponed' && moments.some(hasPassed)
}
