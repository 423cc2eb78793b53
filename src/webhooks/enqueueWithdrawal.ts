import type { Payload } from 'payload'
import { parsePendingWebhooks } from './rules/pendingWebhooks.ts'
import type { FoundEvent } from '../events/findWrittenEvent.ts'
import { idsIn } from '../events/eventDocuments.ts'
import { enqueueDeliveries } from './enqueueDeliveries.ts'
import { findWebhookSites } from '../sites/webhookSites.ts'

/** Milliseconds by which the event is surely gone. One that is still there then was not deleted, and is not withdrawn. */
const deletedWithin = 10_000

/**
 * Puts the pending webhooks of an event that is about to be deleted into the outbox, and where it is public, one that says
 * that it is withdrawn. Before the deletion, so that a crash between the two loses nothing.
 */
export async function enqueueWithdrawal({
  payload,
  event,
  now,
}: {
  payload: Payload
  event: FoundEvent
  now: Date
}): Promise<void> {
  const sites = await findWebhookSites(payload)
  if (sites.length === 0) return
  const eventId = String(event.id)
  for (const pending of parsePendingWebhooks(event.pendingWebhooks)) {
    await enqueueDeliveries({ payload, eventId, pending, sites, now })
  }
  if (event._status !== 'published') return
  const at = now.toISOString()
  const [topics, partners] = [idsIn(event.topics), idsIn(event.partners)]
  // A deletion that failed may be tried again, and is told of again.
  const withdrawal = {
    id: `${eventId}:${at}`,
    type: 'event.withdrawn' as const,
    slug: event.slug,
    at,
    topics,
    partners,
  }
  const dueAt = new Date(now.getTime() + deletedWithin)
  await enqueueDeliveries({ payload, eventId, pending: withdrawal, sites, dueAt, now })
}
