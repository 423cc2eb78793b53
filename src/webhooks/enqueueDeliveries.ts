import type { Payload } from 'payload'
import { isWanted, type PendingWebhook } from './rules/pendingWebhooks.ts'
import { optionsOf } from '../options.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { newWebhookId } from './webhookSecret.ts'
import type { WebhookSite } from '../sites/webhookSites.ts'

/** Puts a webhook into the outbox for each site that wants to hear of a change. Where it is there already, nothing happens. */
export async function enqueueDeliveries({
  payload,
  eventId,
  pending,
  sites,
  dueAt,
  now,
}: {
  payload: Payload
  eventId: string
  pending: PendingWebhook
  sites: readonly WebhookSite[]
  /** Default: at once. */
  dueAt?: Date
  now: Date
}): Promise<void> {
  for (const site of sites) {
    if (!isWanted({ change: pending, wishes: site.wishes })) continue
    try {
      await payload.db.create({
        collection: optionsOf(payload).slugs.webhookDeliveries,
        data: {
          site: site.id,
          eventId,
          slug: pending.slug,
          type: pending.type,
          state: 'queued',
          attempts: 0,
          changedAt: pending.at,
          queuedAt: now.toISOString(),
          nextAttemptAt: (dueAt ?? now).toISOString(),
          webhookId: newWebhookId(),
          dedupeKey: `${pending.id}:${site.id}`,
        },
        returning: false,
      })
    } catch (error) {
      if (!isUniqueViolation(error, 'dedupeKey')) throw error
    }
  }
}
