import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { hoursOf } from './rules/hours.ts'
import {
  boundsOf,
  reportOn,
  type ReportedEvent,
  type ReportPeriod,
  type YearlyReport,
} from './rules/yearlyReport.ts'
import { optionsOf } from '../options.ts'
import type { EventStatistic } from '../payload-types.ts'
import { eventCounts } from './eventCounts.ts'
import { findReportSubjects } from './reportSubjects.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/**
 * The report about the events that took place in a period: published, neither cancelled nor postponed, and over. Each is
 * counted once, from the registrations that are stored and from the counts that stay of deleted ones; an event that has
 * been deleted itself, from what was stored with these counts.
 */
export async function yearlyReport({
  payload,
  period,
  locale = 'de',
  now,
}: {
  payload: Payload
  period: ReportPeriod
  /** Of titles and names. Default: German. */
  locale?: Locale
  now: Date
}): Promise<YearlyReport> {
  const { timeZone } = optionsOf(payload)
  const { start, end } = boundsOf({ period, timeZone })
  const window = { start, end, locale, now }
  const stored = await storedEvents({ payload, ...window })
  const deleted = await deletedEvents({ payload, ...window })
  return reportOn({ period, events: [...stored, ...deleted] })
}

interface Window {
  payload: Payload
  start: Date
  end: Date
  locale: Locale
  now: Date
}

async function storedEvents({ payload, start, end, locale, now }: Window): Promise<ReportedEvent[]> {
  const { slugs, timeZone } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.events,
    where: {
      and: [
        { startsAt: { greater_than_equal: start.toISOString() } },
        { startsAt: { less_than: end.toISOString() } },
        { endsAt: { less_than_equal: now.toISOString() } },
        { _status: { equals: 'published' } },
        { status: { equals: 'scheduled' } },
      ],
    },
    select: {
      title: true,
      startsAt: true,
      startsAt_tz: true,
      endsAt: true,
      durationHours: true,
      topics: true,
      partners: true,
    },
    depth: 0,
    joins: false,
    pagination: false,
    ...inLanguage({ payload, locale }),
  })
  const subjects = await findReportSubjects({ payload, events: docs, locale })
  const events: ReportedEvent[] = []
  for (const [index, event] of docs.entries()) {
    const { registered, attended, cancelled } = await eventCounts({ payload, eventId: event.id })
    const { startsAt, endsAt, durationHours } = event
    const zone = event.startsAt_tz ?? timeZone
    events.push({
      title: event.title,
      startsAt,
      timeZone: zone,
      hours: hoursOf({ startsAt, endsAt, durationHours, timeZone: zone }),
      registered,
      attended,
      cancelled,
      topics: subjects[index]?.topics ?? [],
      partners: subjects[index]?.partners ?? [],
    })
    await yieldToEventLoop()
  }
  return events
}

async function deletedEvents({ payload, start, end, now }: Omit<Window, 'locale'>): Promise<ReportedEvent[]> {
  const { slugs, timeZone } = optionsOf(payload)
  const { docs } = await payload.db.find<EventStatistic>({
    collection: slugs.eventStatistics,
    where: {
      and: [
        { startsAt: { greater_than_equal: start.toISOString() } },
        { startsAt: { less_than: end.toISOString() } },
      ],
    },
    pagination: false,
  })
  // Whichever still exists is counted as itself, or not at all where it was moved out of the period or called off.
  const existing = await payload.find({
    collection: slugs.events,
    where: { id: { in: docs.map(({ eventKey }) => eventKey) } },
    select: {},
    depth: 0,
    joins: false,
    pagination: false,
  })
  const ids = new Set(existing.docs.map(({ id }) => String(id)))
  return docs
    .filter(
      ({ eventKey, status, startsAt, endsAt }) =>
        !ids.has(eventKey) &&
        (status ?? 'scheduled') === 'scheduled' &&
        // Its people may have been erased before its time had come.
        Date.parse(endsAt ?? startsAt ?? '') <= now.getTime(),
    )
    .map(({ title, startsAt, endsAt, durationHours, timeZone: zone, topics, partners, ...counts }) => ({
      title,
      startsAt: startsAt ?? '',
      timeZone: zone ?? timeZone,
      hours:
        startsAt && endsAt ? hoursOf({ startsAt, endsAt, durationHours, timeZone: zone ?? timeZone }) : null,
      registered: counts.registered,
      attended: counts.attended,
      cancelled: counts.cancelled,
      topics: namesIn(topics),
      partners: namesIn(partners),
    }))
}

function namesIn(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((name): name is string => typeof name === 'string') : []
}
