/** What a calendar shows of an event. */
export interface CalendarFacts {
  startsAt?: string | null
  endsAt?: string | null
  timeZone?: string | null
  status?: string | null
  format?: string | null
  title?: unknown
  location?: unknown
}

const facts = ['startsAt', 'endsAt', 'timeZone', 'status', 'format', 'title', 'location'] as const

/** Tells whether a calendar entry has to be replaced, which is what SEQUENCE says (RFC 5545 3.8.7.4). */
export function changesCalendar({ before, after }: { before: CalendarFacts; after: CalendarFacts }): boolean {
  return facts.some((fact) => !isSameFact(before[fact], after[fact]))
}

/** Tells whether two facts of an event, of any shape, say the same. What is left empty and what is missing do. */
export function isSameFact(one: unknown, other: unknown): boolean {
  return comparable(one) === comparable(other)
}

function comparable(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, each]) => comparable(each) !== '')
    return JSON.stringify(entries.map(([key, each]) => [key, comparable(each)]).sort())
  }
  return String(value)
}
