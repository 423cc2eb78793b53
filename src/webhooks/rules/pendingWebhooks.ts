import type { Locale } from '../../i18n/rules/locale.ts'

/** What a webhook tells of an event. `published` and `withdrawn`: it is on the site now, or no longer. */
export const webhookTypes = [
  { type: 'event.published', label: { de: 'veröffentlicht', en: 'published' } },
  { type: 'event.changed', label: { de: 'geändert', en: 'changed' } },
  { type: 'event.cancelled', label: { de: 'abgesagt', en: 'cancelled' } },
  { type: 'event.withdrawn', label: { de: 'zurückgezogen', en: 'withdrawn' } },
] as const satisfies readonly { type: string; label: Record<Locale, string> }[]

export type WebhookType = (typeof webhookTypes)[number]['type']

/** A webhook that a change of an event brings: stored with the event itself until the worker has put it into the outbox. */
export interface PendingWebhook {
  /** Random: by it a second pass knows what the first one made. */
  id: string
  type: WebhookType
  /** The slug that the event had for the public. */
  slug: string
  /** When it was written, RFC 3339. */
  at: string
  /** Topics that the event had before or has now, since a site that follows one learns that an event has left it too. */
  topics: string[]
  partners: string[]
}

/** One scalar column, so that it is written with the change or not at all. */
export function formatPendingWebhooks(webhooks: readonly PendingWebhook[]): string | null {
  return webhooks.length === 0 ? null : JSON.stringify(webhooks)
}

/** The pending webhooks in a column, oldest first. Throws on what it does not know, since sites would not be told. */
export function parsePendingWebhooks(column: string | null | undefined): PendingWebhook[] {
  if (!column) return []
  const webhooks = JSON.parse(column) as PendingWebhook[]
  const unknown = webhooks.find(({ type }) => !webhookTypes.some((known) => known.type === type))
  if (unknown) throw new Error(`Pending webhooks must have a known type, got "${String(unknown.type)}"`)
  return webhooks
}

/** What a site wants to hear of; empty lists mean everything. */
export interface WebhookWishes {
  topics: readonly string[]
  partners: readonly string[]
}

/** Tells whether a site wants to hear of a change: it has chosen nothing, or one of the topics or partners of the event. */
export function isWanted({
  change,
  wishes,
}: {
  change: Pick<PendingWebhook, 'topics' | 'partners'>
  wishes: WebhookWishes
}): boolean {
  if (wishes.topics.length === 0 && wishes.partners.length === 0) return true
  return (
    wishes.topics.some((topic) => change.topics.includes(topic)) ||
    wishes.partners.some((partner) => change.partners.includes(partner))
  )
}
