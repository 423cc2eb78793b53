import type { Payload } from 'payload'
import { addCounts, countNames, type EventCounts } from './rules/registrationCounts.ts'
import { optionsOf } from '../options.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { findReportSubjects } from './reportSubjects.ts'
import { compareAndSet } from '../database/compareAndSet.ts'

/** The kept counts of an event, with the deletions that are in them. */
export interface AggregatedCounts extends EventCounts {
  id: string | number
  /** Ids of deletions. */
  included: string[]
  version: number
}

/** Finds what is kept of an event's deleted registrations; null where nothing is. */
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
 * Adds the counts of a deletion to those that are kept of an event, once, however often and by however many it is
 * called: what is in them is written with them, and only over what was read.
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
    const kept = await findAggregatedCounts({ payload, event })
    if (kept?.included.includes(deletionId)) return
    const described = await describe({ payload, event })
    if (kept) {
      const { version, included } = kept
      const written = await compareAndSet({
        payload,
        collection,
        where: { and: [{ eventKey: { equals: String(event) } }, { version: { equals: version } }] },
        data: {
          ...described,
          ...columnsOf(addCounts(kept, counts)),
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
      // Somebody else began to keep counts of this event; ours are added to theirs.
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
    id: event,
    depth: 0,
    joins: false,
    disableErrors: true,
  })
  if (!found) return {}
  const { id, title, startsAt, endsAt, startsAt_tz: timeZone, status } = found
  const [subjects] = await findReportSubjects({ payload, events: [found] })
  return { event: id, title, startsAt, endsAt, timeZone, status, ...subjects }
}
