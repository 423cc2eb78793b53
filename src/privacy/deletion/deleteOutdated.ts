import type { Payload } from 'payload'
import { eventsWithRegistrations } from '../keptEvents.ts'
import { optionsOf } from '../../options.ts'
import { beginDeletion } from './beginDeletion.ts'
import { forgetSupport } from './forgetSupport.ts'
import { outdatedEvents } from './outdatedEvents.ts'
import { runDeletion } from './runDeletion.ts'

/**
 * Deletes registrations and their mails once the time for which they are kept after their event is over, and aggregates
 * their counts; sooner than that, what people needed to take part. Returns how many events were concerned as a whole.
 */
export async function deleteOutdated({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  await forgetSupport({ payload, now })
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
