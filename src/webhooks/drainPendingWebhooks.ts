import type { Payload } from 'payload'
import { parsePendingWebhooks } from './rules/pendingWebhooks.ts'
import { optionsOf } from '../options.ts'
import { toLoggableError } from '../runtime/loggableError.ts'
import { updateQuietly } from '../database/updateQuietly.ts'
import { enqueueDeliveries } from './enqueueDeliveries.ts'
import { findWebhookSites, type WebhookSite } from '../sites/webhookSites.ts'

/** An event that owes webhooks. */
interface Debtor {
  id: string
  pendingWebhooks: string | null
}

/**
 * Puts the webhooks that changed events owe into the outbox, one for each site that wants it, and then clears the debt. A
 * crash in between leaves the debt: the next pass finds what is there by its keys, and makes nothing twice. One event
 * that cannot be settled does not hold up the others. Safe in any number of processes at once. Returns how many events
 * were settled.
 */
export async function drainPendingWebhooks({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const { docs } = await payload.db.find<Debtor>({
    collection: optionsOf(payload).slugs.events,
    where: { pendingWebhooks: { exists: true } },
    select: { pendingWebhooks: true },
    limit: 0,
    pagination: false,
  })
  const debtors = docs.filter(({ pendingWebhooks }) => pendingWebhooks)
  if (debtors.length === 0) return 0
  const sites = await findWebhookSites(payload)
  let settled = 0
  for (const debtor of debtors) {
    try {
      await settle({ payload, debtor, sites, now })
      settled += 1
    } catch (error) {
      const log = { event: debtor.id, err: toLoggableError(error) }
      payload.logger.error({ ...log, msg: 'A webhook that is owed could not be put into the outbox' })
    }
  }
  return settled
}

async function settle({
  payload,
  debtor: { id, pendingWebhooks },
  sites,
  now,
}: {
  payload: Payload
  debtor: Debtor
  sites: readonly WebhookSite[]
  now: Date
}): Promise<void> {
  for (const debt of parsePendingWebhooks(pendingWebhooks)) {
    await enqueueDeliveries({ payload, eventId: String(id), debt, sites, now })
  }
  await updateQuietly({
    payload,
    collection: optionsOf(payload).slugs.events,
    // Where more is owed by now, that debt is another pass's, which makes nothing twice.
    where: { and: [{ id: { equals: id } }, { pendingWebhooks: { equals: pendingWebhooks } }] },
    data: { pendingWebhooks: null },
  })
}
