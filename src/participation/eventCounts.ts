import type { Payload } from 'payload'
import {
  addCounts,
  type CountedRegistration,
  countRegistrations,
  type EventCounts,
} from './rules/registrationCounts.ts'
import { findAggregatedCounts } from './aggregateCounts.ts'
import { eachRegistration } from './eachRegistration.ts'

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
    const select = { status: true, attended: true, source: true, deletion: true } as const
    for await (const page of eachRegistration<CountedRow>({ payload, eventId: String(eventId), select })) {
      docs.push(...page)
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
