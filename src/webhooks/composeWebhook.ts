import type { Payload } from 'payload'
import { publicTimes } from '../events/rules/publicTimes.ts'
import { toLocale } from '../i18n/rules/locale.ts'
import { webhookBody, type WebhookBody } from './rules/webhookBody.ts'
import { isNeedless, isUntrue } from './rules/supersededWebhook.ts'
import type { WebhookType } from './rules/pendingWebhooks.ts'
import { optionsOf } from '../options.ts'
import type { Event, WebhookDelivery } from '../payload-types.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/**
 * The body of a webhook, with the facts of its event as they stand: so a late one tells nothing that is no longer so, and
 * nothing that is no longer public. Null where it need not be sent.
 */
export async function composeWebhook({
  payload,
  delivery,
}: {
  payload: Payload
  delivery: WebhookDelivery
}): Promise<WebhookBody | null> {
  const { eventId, type, changedAt } = delivery
  const event = await findPublicFacts({ payload, eventId })
  const isCancelled = event?.status === 'cancelled'
  if (isUntrue({ type, event: { isPublic: event !== null, isCancelled } })) return null
  if (isNeedless({ type, newer: await findNewer({ payload, delivery }) })) return null
  const slug = event?.slug ?? delivery.slug
  const { addresses } = optionsOf(payload)
  return webhookBody({
    type,
    changedAt: changedAt ?? delivery.createdAt,
    eventId,
    slug,
    url: addresses.urlOf(addresses[toLocale(null)].event(slug)),
    facts: event && {
      title: event.title,
      ...publicTimes(event),
      status: event.status,
      revision: event.revision ?? 0,
    },
  })
}

/** All that is read of the event. */
const publicFacts = {
  slug: true,
  title: true,
  startsAt: true,
  startsAt_tz: true,
  endsAt: true,
  previousStartsAt: true,
  status: true,
  revision: true,
} as const satisfies Partial<Record<keyof Event, true>>

/** Null where it is not published. */
async function findPublicFacts({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<Pick<Event, keyof typeof publicFacts> | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.events,
    where: { and: [{ id: { equals: eventId } }, { _status: { equals: 'published' } }] },
    select: publicFacts,
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    ...inLanguage({ payload, locale: toLocale(null) }),
  })
  return docs[0] ?? null
}

/** What newer webhooks of the same event tell the same site, or have told it. */
async function findNewer({
  payload,
  delivery: { id, site, eventId, changedAt },
}: {
  payload: Payload
  delivery: WebhookDelivery
}): Promise<WebhookType[]> {
  const { docs } = await payload.db.find<WebhookDelivery>({
    collection: optionsOf(payload).slugs.webhookDeliveries,
    where: {
      and: [
        { eventId: { equals: eventId } },
        { site: { equals: site } },
        { id: { not_equals: id } },
        { changedAt: { greater_than: changedAt } },
        { state: { in: ['queued', 'sending', 'sent'] } },
      ],
    },
    select: { type: true },
    pagination: false,
  })
  return docs.map(({ type }) => type)
}
