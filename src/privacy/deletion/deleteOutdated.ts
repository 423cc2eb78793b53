import type { Payload } from 'payload'
import { keptUntil } from '../rules/retention.ts'
import { optionsOf } from '../../options.ts'
import { beginDeletion } from './beginDeletion.ts'
import { runDeletion } from './runDeletion.ts'

/**
 * Deletes registrations and their mails once the time for which they are kept after their event is over, and aggregates
 * their counts. Returns how many events that concerned.
 */
export async function deleteOutdated({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const events = await outdatedEvents({ payload, now })
  for (const event of events) {
    while (await hasRegistrations({ payload, event })) {
      const deletion = await beginDeletion({ payload, kind: 'automatic', event, now })
      if (!(await runDeletion({ payload, deletion }))) break
    }
  }
  return events.length
}

async function outdatedEvents({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<(string | number)[]> {
  const { slugs, retention } = optionsOf(payload)
  const { values } = await payload.db.findDistinct({
    collection: slugs.registrations,
    field: 'event',
    where: { deletion: { exists: false } },
  })
  const { docs } = await payload.find({
    collection: slugs.events,
    where: {
      and: [
        { id: { in: values.map(({ event }) => event as string) } },
        { endsAt: { less_than_equal: now.toISOString() } },
      ],
    },
    select: { endsAt: true, status: true, registration: true },
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs
    .filter(({ endsAt, status, registration }) => {
      const event = { endsAt, status, keepDays: registration?.keepDays ?? null }
      return keptUntil({ event, retention }) <= now
    })
    .map(({ id }) => id)
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
