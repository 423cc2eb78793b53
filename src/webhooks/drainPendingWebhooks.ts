import type { Payload } from 'payload'
import { parsePendingWebhooks } from './rules/pendingWebhooks.ts'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { updateQuietly } from '../database/updateQuietly.ts'
import { enqueueDeliveries } from './enqueueDeliveries.ts'
import { findWebhookSites, type WebhookSite } from '../sites/webhookSites.ts'

/** An event with pending webhooks. */
interface PendingEvent {
  id: string
  pendingWebhooks: string | null
}

/**
 * Puts the pending webhooks of changed events into the outbox, one for each site that wants it, and then clears them at
 * the event. A crash in between leaves them pending: the next pass finds what is there by its keys, and makes nothing
 * twice. One event that fails does not hold up the others. Safe in any number of processes at once. Returns for how many
 * events it was done.
 */
export async function drainPendingWebhooks({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const { docs } = await payload.db.find<PendingEvent>({
    collection: optionsOf(payload).slugs.events,
    where: { pendingWebhooks: { exists: true } },
    select: { pendingWebhooks: true },
    limit: 0,
    pagination: false,
  })
  const events = docs.filter(({ pendingWebhooks }) => pendingWebhooks)
  if (events.length === 0) return 0
  const sites = await findWebhookSites(payload)
  let drained = 0
  for (const event of events) {
    try {
      await drain({ payload, event, sites, now })
      drained += 1
    } catch (error) {
      const log = { event: event.id, err: toLoggableError(error) }
      payload.logger.error({ ...log, msg: 'A pending webhook could not be put into the outbox' })
    }
  }
  return drained
}

async function drain({
  payload,
  event: { id, pendingWebhooks },
  sites,
  now,
}: {
  payload: Payload
  event: PendingEvent
  sites: readonly WebhookSite[]
  now: Date
}): Promise<void> {
  for (const pending of parsePendingWebhooks(pendingWebhooks)) {
    await enqueueDeliveries({ payload, eventId: String(id), pending, sites, now })
  }
  await updateQuietly({
    payload,
    collection: optionsOf(payload).slugs.events,
    // Where more is pending by now, all of it stays for another pass, which makes nothing twice.
    where: { and: [{ id: { equals: id } }, { pendingWebhooks: { equals: pendingWebhooks } }] },
    data: { pendingWebhooks: null },
  })
}
