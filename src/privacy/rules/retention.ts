import type { EventStatus } from '../../programme/rules/publicEvent.ts'

const day = 24 * 60 * 60 * 1000

/** Days for which nothing is deleted after the dates of an event have changed: a wrong one is not noticed at once. */
const graceDays = 7

/** How long registrations are kept, in days after their event has ended. */
export interface Retention {
  keepDays: number
  maxKeepDays: number
}

/** What decides how long the registrations of an event are kept. */
export interface KeptEvent {
  /** RFC 3339. */
  endsAt: string
  status: EventStatus
  /** What the organiser set; null: the default. */
  keepDays: number | null
  /** RFC 3339; null where they never were. */
  datesChangedAt: string | null
}

/**
 * When the registrations of an event and their mails are deleted: counted from its present end, so that a new date counts. While an event is postponed
 * without one, people still wait for it, so theirs stay to the hard maximum. Never within a week after a change of its dates.
 */
export function keptUntil({
  event: { endsAt, status, keepDays, datesChangedAt },
  retention,
}: {
  event: KeptEvent
  retention: Retention
}): Date {
  const wanted = status === 'postponed' ? retention.maxKeepDays : (keepDays ?? retention.keepDays)
  const days = Math.max(1, Math.min(wanted, retention.maxKeepDays))
  const end = Date.parse(endsAt) + days * day
  return new Date(datesChangedAt === null ? end : Math.max(end, Date.parse(datesChangedAt) + graceDays * day))
}
