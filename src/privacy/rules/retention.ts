import type { EventStatus } from '../../programme/rules/publicEvent.ts'

const day = 24 * 60 * 60 * 1000

/** How long registrations are kept, in days after their event has ended. */
export interface Retention {
  keepDays: number
  maxKeepDays: number
}

/**
 * When the registrations of an event and their mails are deleted: counted from its present end, so that a new date counts. While an event is postponed
 * without one, people still wait for it, so theirs stay to the hard maximum.
 */
export function keptUntil({
  event: { endsAt, status, keepDays },
  retention,
}: {
  event: {
    /** RFC 3339. */
    endsAt: string
    status: EventStatus
    /** What the organiser set; null: the default. */
    keepDays: number | null
  }
  retention: Retention
}): Date {
  const wanted = status === 'postponed' ? retention.maxKeepDays : (keepDays ?? retention.keepDays)
  const days = Math.max(1, Math.min(wanted, retention.maxKeepDays))
  return new Date(Date.parse(endsAt) + days * day)
}
