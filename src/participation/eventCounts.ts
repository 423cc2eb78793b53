import type { Payload } from 'payload'
import {
  addCounts,
  type CountedRegistration,
  countRegistrations,
  type EventCounts,
} from './rules/registrationCounts.ts'
import { optionsOf } from '../options.ts'
import { documentsIn } from '../database/documentsIn.ts'
import { findAggregatedCounts } from './aggregateCounts.ts'

interface CountedRow extends CountedRegistration {
  id: string
  deletion: string | null
}

/**
 * How many registered for an event, came, cancelled: those that are stored and those that have been deleted. Right at
 * every moment of a deletion, too: whoever is in the aggregated counts already is not counted as stored.
 */
export async function eventCounts({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string | number
}): Promise<EventCounts> {
  for (;;) {
    const before = await findAggregatedCounts({ payload, event: eventId })
    const docs: CountedRow[] = []
    for await (const row of documentsIn<CountedRow>({
      payload,
      collection: optionsOf(payload).slugs.registrations,
      where: { event: { equals: eventId } },
      select: { status: true, attended: true, source: true, deletion: true },
    })) {
      docs.push(row)
    }
    const after = await findAggregatedCounts({ payload, event: eventId })
    // A deletion has moved some of them to the aggregated counts in the meantime.
    if (before?.version !== after?.version) continue
    const live = countRegistrations(
      docs.filter(({ deletion }) => !deletion || !after?.included.includes(deletion)),
    )
    return after ? addCounts(live, { ...after, sources: after.sources }) : live
  }
}
