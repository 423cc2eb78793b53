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
  return facts.some((fact) => comparable(before[fact]) !== comparable(after[fact]))
}

function comparable(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, each]) => comparable(each) !== '')
    return JSON.stringify(entries.map(([key, each]) => [key, comparable(each)]).sort())
  }
  return String(value)
}
