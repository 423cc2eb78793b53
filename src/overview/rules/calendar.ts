import type { EventMark } from '../../events/rules/eventMarks.ts'

/** Events that a calendar shows at most. */
export const maxCalendarEvents = 500

/** Days that may be asked for at once: a month with the weeks around it, and some to spare. */
export const maxCalendarDays = 62

/** An event in the calendar of the admin, as it was saved last. */
export interface CalendarEvent {
  id: string | number
  title: string
  /** What clocks show where it is: 2026-03-12T19:00. */
  start: string
  /** The same; null while nobody has said. */
  end: string | null
  /** IANA name. */
  timeZone: string
  /** Where clocks show something else than in Germany: Ortszeit London. Else empty. */
  zone: string
  /** Schwerin, online; null where nothing is known. */
  town: string | null
  /** `changed`: the public sees an earlier state. */
  marks: (EventMark | 'changed')[]
  /** Null where it takes no registrations and has none. */
  seats: { taken: number; capacity: number | null } | null
  /** When it was saved last: whoever moves it says which state they have seen. */
  updatedAt: string
}

/** What takes place within a span of days. */
export interface CalendarAnswer {
  events: CalendarEvent[]
  /** Whether there are more than are shown. */
  isCut: boolean
  /** Whether the user may add and move events. */
  mayEdit: boolean
}

/** Reads days from an address: 2026-12-01. Null where they are none, are in the wrong order, or too many. */
export function readCalendarSpan({
  from,
  to,
}: {
  from: unknown
  to: unknown
}): { from: Date; to: Date } | null {
  const [first, last] = [from, to].map((day) =>
    typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : new Date(NaN),
  )
  const days = first && last ? (last.getTime() - first.getTime()) / 86_400_000 : NaN
  return first && last && days > 0 && days <= maxCalendarDays ? { from: first, to: last } : null
}
