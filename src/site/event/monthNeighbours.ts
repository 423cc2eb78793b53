import { addMonths } from '../../events/rules/calendarMonth.ts'

/** Where a month of the calendar leads to. Months are written 2026-12. */
export interface MonthNeighbours {
  /** Whether it is so far from now and from all events that nobody looks for it. */
  isFar: boolean
  /** Null where the one before is far. */
  previous: string | null
  /** Null where the one after is far. */
  next: string | null
  /** The nearest month with events after it, or else before it; null where there is none. */
  withEvents: string | null
}

/** Months around now and around all events to which the calendar leads. */
const reach = 24

/** Where a month leads to, so that nobody, and no search engine, leafs for ever. */
export function monthNeighbours({
  month,
  current,
  months,
}: {
  month: string
  /** The month that it is. */
  current: string
  /** Those with events, in order. */
  months: readonly string[]
}): MonthNeighbours {
  const known = [current, ...months].sort()
  const first = addMonths(known.at(0) ?? current, -reach)
  const last = addMonths(known.at(-1) ?? current, reach)
  const near = (other: string): string | null => (other >= first && other <= last ? other : null)
  return {
    isFar: near(month) === null,
    previous: near(addMonths(month, -1)),
    next: near(addMonths(month, 1)),
    withEvents: months.find((other) => other > month) ?? months.findLast((other) => other < month) ?? null,
  }
}
