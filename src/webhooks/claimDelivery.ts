import type { Payload, Where } from 'payload'
import { optionsOf } from '../options.ts'
import { claimDue, lookForAbandoned, lookForQueued } from '../outbox/claimDue.ts'
import type { WebhookDelivery } from '../payload-types.ts'

/** Claims one webhook that is due, for the time of a lease; null where there is none for a site that is not busy. */
export async function claimDelivery({
  payload,
  now,
  busySites = [],
}: {
  payload: Payload
  now: Date
  /** Ids of sites that are to get no more at the moment. Default: none. */
  busySites?: readonly WebhookDelivery['site'][]
}): Promise<WebhookDelivery | null> {
  const isFree: Where[] = busySites.length === 0 ? [] : [{ site: { not_in: [...busySites] } }]
  const [claimed = null] = await claimDue<WebhookDelivery>({
    payload,
    collection: optionsOf(payload).slugs.webhookDeliveries,
    now,
    looks: [lookForAbandoned(now), lookForQueued(now)].map((look) => ({
      ...look,
      where: [...look.where, ...isFree],
    })),
    limit: 1,
  })
  return claimed
}
