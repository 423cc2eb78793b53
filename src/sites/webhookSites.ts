import type { Payload } from 'payload'
import type { WebhookWishes } from '../webhooks/rules/pendingWebhooks.ts'
import { optionsOf } from '../options.ts'
import type { Site } from '../payload-types.ts'
import { idsIn } from '../events/eventDocuments.ts'

/** Where the webhooks of a site go. */
export interface WebhookSite {
  /** As the database has it, which may be a number. */
  id: string
  isOn: boolean
  url: string
  secret: string
  wishes: WebhookWishes
}

/** Finds the sites whose webhooks are switched on. */
export async function findWebhookSites(payload: Payload): Promise<WebhookSite[]> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.sites,
    where: { 'webhook.enabled': { equals: true } },
    depth: 0,
    pagination: false,
  })
  return docs.map(toWebhookSite).filter((site): site is WebhookSite => site?.isOn ?? false)
}

/** Finds where the webhooks of one site go; null where it has no address for them. */
export async function findWebhookSite({
  payload,
  id,
}: {
  payload: Payload
  id: string
}): Promise<WebhookSite | null> {
  const site = await payload.findByID({
    collection: optionsOf(payload).slugs.sites,
    id,
    depth: 0,
    disableErrors: true,
  })
  return site ? toWebhookSite(site) : null
}

function toWebhookSite({ id, webhook }: Site): WebhookSite | null {
  if (!webhook?.url || !webhook.secret) return null
  return {
    id,
    isOn: webhook.enabled ?? false,
    url: webhook.url,
    secret: webhook.secret,
    wishes: { topics: idsIn(webhook.topics), partners: idsIn(webhook.partners) },
  }
}

/** Switches the webhook of a site off, and says why to those who open it; not where it has got another address meanwhile. */
export async function switchOff({
  payload,
  site: { id, url },
  note,
}: {
  payload: Payload
  site: WebhookSite
  note: string
}): Promise<void> {
  const stored = await findWebhookSite({ payload, id })
  if (stored?.url !== url) return
  await payload.update({
    collection: optionsOf(payload).slugs.sites,
    id,
    data: { webhook: { enabled: false, note } },
    depth: 0,
  })
}
