import type { Payload } from 'payload'
import { keptUntil } from '../rules/retention.ts'
import { eventsWithRegistrations, keptColumns, keptEvent } from '../keptEvents.ts'
import { optionsOf } from '../../options.ts'
import { beginDeletion } from './beginDeletion.ts'
import { runDeletion } from './runDeletion.ts'

/**
 * Deletes registrations and their mails once the time for which they are kept after their event is over, and aggregates
 * their counts. Returns how many events that concerned.
 */
export async function deleteOutdated({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const events = await outdatedEvents({ payload, now, among: await eventsWithRegistrations(payload) })
  for (const event of events) {
    // The date may have been mended since it was looked at: other events' deletions take their time.
    while (
      (await hasRegistrations({ payload, event })) &&
      (await outdatedEvents({ payload, now, among: [event] })).length > 0
    ) {
      const deletion = await beginDeletion({ payload, kind: 'automatic', event, now })
      if (!(await runDeletion({ payload, deletion }))) break
    }
  }
  return events.length
}

/** Those of some events whose registrations have been kept long enough. */
async function outdatedEvents({
  payload,
  now,
  among,
}: {
  payload: Payload
  now: Date
  among: (string | number)[]
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
  return docs.filter((event) => keptUntil({ event: keptEvent(event), retention }) <= now).map(({ id }) => id)
}

async function hasRegistrations({
  payload,
  event,
}: {
  payload: Payload
  event: string | number
}): Promise<boolean> {
  const found: unknown = await payload.db.findOne({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ event: { equals: event } }, { deletion: { exists: false } }] },
  })
  return found !== null
}
