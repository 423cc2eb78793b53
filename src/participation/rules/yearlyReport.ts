import { DateTime } from 'luxon'

/** What funders learn of one event: numbers, and nobody's name. */
export interface ReportedEvent {
  title: string
  /** RFC 3339. */
  startsAt: string
  timeZone: string
  /** Null where they are not known. */
  hours: number | null
  /** Everybody who ever registered, whatever became of it. */
  registered: number
  attended: number
  cancelled: number
  topics: string[]
  partners: string[]
}

/** The report about the events of some time. */
export interface YearlyReport {
  period: ReportPeriod
  events: ReportedEvent[]
  totals: {
    events: number
    /** Those that are known. */
    hours: number
    registered: number
    attended: number
    cancelled: number
  }
  /** How many events had each topic, the most frequent first. */
  topics: [name: string, events: number][]
  partners: [name: string, events: number][]
}

/** From one day to another, both included, in the zone of the association. */
export interface ReportPeriod {
  /** 2026-01-01 */
  from: string
  /** 2026-12-31 */
  to: string
}

/** Reads a period; null where it is none. A year is one, too. */
export function readPeriod({ from, to }: { from: string | null; to: string | null }): ReportPeriod | null {
  const isDay = (day: string | null): day is string =>
    day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && DateTime.fromISO(day).isValid
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null
}

/** The first moment of a period, and the first after it. */
export function boundsOf({ period: { from, to }, timeZone }: { period: ReportPeriod; timeZone: string }): {
  start: Date
  end: Date
} {
  const zone = { zone: timeZone }
  return {
    start: DateTime.fromISO(from, zone).toJSDate(),
    end: DateTime.fromISO(to, zone).plus({ days: 1 }).toJSDate(),
  }
}

/** Adds up the events of a period, in the order of their dates. */
export function reportOn({
  period,
  events,
}: {
  period: ReportPeriod
  events: readonly ReportedEvent[]
}): YearlyReport {
  const sum = (value: (event: ReportedEvent) => number): number =>
    Math.round(events.reduce((total, event) => total + value(event), 0) * 100) / 100
  return {
    period,
    events: [...events].sort((left, right) => left.startsAt.localeCompare(right.startsAt)),
    totals: {
      events: events.length,
      hours: sum(({ hours }) => hours ?? 0),
      registered: sum(({ registered }) => registered),
      attended: sum(({ attended }) => attended),
      cancelled: sum(({ cancelled }) => cancelled),
    },
    topics: frequencies(events.flatMap(({ topics }) => topics)),
    partners: frequencies(events.flatMap(({ partners }) => partners)),
  }
}

function frequencies(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const { compare } = new Intl.Collator('de')
  return [...counts].sort(
    ([leftName, left], [rightName, right]) => right - left || compare(leftName, rightName),
  )
}
