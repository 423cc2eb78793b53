import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { keptColumns, keptEvent } from '../keptEvents.ts'
import { keptUntil } from '../rules/retention.ts'

/** Those of some events of which everything, or what is kept for less time, has been kept long enough. */
export async function outdatedEvents({
  payload,
  now,
  among,
  atMost,
}: {
  payload: Payload
  now: Date
  among: (string | number)[]
  /** Days. Default: as long as registrations are kept. */
  atMost?: number
}): Promise<(string | number)[]> {
  const { slugs, retention } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.events,
    trash: true,
    where: { and: [{ id: { in: among } }, { endsAt: { less_than_equal: now.toISOString() } }] },
    select: keptColumns,
    depth: 0,
    joins: false,
    pagination: false,
    showHiddenFields: true,
  })
  return docs
    .filter((event) => {
      const kept = keptEvent(event)
      const keepDays = Math.min(atMost ?? Infinity, kept.keepDays ?? retention.keepDays)
      return keptUntil({ event: { ...kept, keepDays }, retention }) <= now
    })
    .map(({ id }) => id)
}
