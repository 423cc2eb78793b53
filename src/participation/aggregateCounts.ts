import type { Payload } from 'payload'
import { addCounts, countNames, type EventCounts } from './rules/registrationCounts.ts'
import { optionsOf } from '../options.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { findReportSubjects } from './reportSubjects.ts'
import { compareAndSet } from '../database/compareAndSet.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/** The aggregated counts of an event's deleted registrations, with the deletions that are in them. */
interface AggregatedCounts extends EventCounts {
  id: string | number
  /** Ids of deletions. */
  included: string[]
  version: number
}

/** Finds the aggregated counts of an event; null where there are none. */
export function findAggregatedCounts({
  payload,
  event,
}: {
  payload: Payload
  event: string | number
}): Promise<AggregatedCounts | null> {
  return payload.db.findOne<AggregatedCounts>({
    collection: optionsOf(payload).slugs.eventStatistics,
    where: { eventKey: { equals: String(event) } },
  })
}

/**
 * Adds the counts of a deletion to the aggregated counts of an event, once, however often and by however many it is
 * called: the ids of the deletions are written with the counts, and only over what was read.
 */
export async function aggregateCounts({
  payload,
  deletionId,
  event,
  counts,
}: {
  payload: Payload
  deletionId: string
  event: string | number
  counts: EventCounts
}): Promise<void> {
  const collection = optionsOf(payload).slugs.eventStatistics
  for (;;) {
    const stored = await findAggregatedCounts({ payload, event })
    if (stored?.included.includes(deletionId)) return
    const described = await describe({ payload, event })
    if (stored) {
      const { version, included } = stored
      const written = await compareAndSet({
        payload,
        collection,
        where: { and: [{ eventKey: { equals: String(event) } }, { version: { equals: version } }] },
        data: {
          ...described,
          ...columnsOf(addCounts(stored, counts)),
          included: [...included, deletionId],
          version: version + 1,
        },
      })
      if (written) return
      continue
    }
    try {
      const data = {
        title: '–',
        ...described,
        ...columnsOf(counts),
        eventKey: String(event),
        included: [deletionId],
        version: 1,
      }
      await payload.db.create({ collection, data })
      return
    } catch (error) {
      // Another deletion was first; ours is added to its counts.
      if (!isUniqueViolation(error, 'eventKey')) throw error
    }
  }
}

function columnsOf(counts: EventCounts): Record<string, unknown> {
  return {
    ...Object.fromEntries(countNames.map((name) => [name, counts[name]])),
    sources: counts.sources,
  }
}

/**
 * What the yearly report says of an event, as it stands now: the event itself may be deleted once nobody's registration
 * stands against it.
 */
async function describe({
  payload,
  event,
}: {
  payload: Payload
  event: string | number
}): Promise<Record<string, unknown>> {
  const found = await payload.findByID({
    collection: optionsOf(payload).slugs.events,
    trash: true,
    id: event,
    ...inLanguage({ payload }),
    depth: 0,
    joins: false,
    disableErrors: true,
  })
  if (!found) return {}
  const { id, title, startsAt, endsAt, durationHours, startsAt_tz: timeZone, status } = found
  const [subjects] = await findReportSubjects({ payload, events: [found] })
  return { event: id, title, startsAt, endsAt, durationHours, timeZone, status, ...subjects }
}
