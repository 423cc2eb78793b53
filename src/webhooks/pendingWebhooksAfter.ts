import { randomUUID } from 'node:crypto'
import { formatPendingWebhooks, parsePendingWebhooks } from './rules/pendingWebhooks.ts'
import { publicChangeOf } from './rules/publicChange.ts'
import { idsIn } from '../events/eventDocuments.ts'
import type { EventChange } from '../events/rules/changes.ts'

/** The column of the webhooks that are pending after a write of an event: those from before, and what it is to other sites. */
export function pendingWebhooksAfter({ change, now }: { change: EventChange; now: Date }): string | null {
  const { before, after } = change
  const pending = parsePendingWebhooks(before?.pendingWebhooks)
  const type = publicChangeOf(change)
  if (type) {
    const both = (field: 'topics' | 'partners'): string[] => [
      ...new Set([...idsIn(before?.[field]), ...idsIn(after[field])]),
    ]
    pending.push({
      id: randomUUID(),
      type,
      // Whoever heard of it knows it by the slug that it had.
      slug: (type === 'event.withdrawn' ? before?.slug : after.slug) ?? '',
      at: now.toISOString(),
      topics: both('topics'),
      partners: both('partners'),
    })
  }
  return formatPendingWebhooks(pending)
}
