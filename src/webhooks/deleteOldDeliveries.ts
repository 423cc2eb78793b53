import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'

/** Milliseconds for which webhooks that are done with can be looked up. */
const keptFor = 30 * 24 * 60 * 60_000

/** Deletes the webhooks that were done with 30 days ago. */
export async function deleteOldDeliveries({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  await payload.db.deleteMany({
    collection: optionsOf(payload).slugs.webhookDeliveries,
    where: {
      and: [
        { state: { not_in: ['queued', 'sending'] } },
        { updatedAt: { less_than: new Date(now.getTime() - keptFor).toISOString() } },
      ],
    },
  })
}
