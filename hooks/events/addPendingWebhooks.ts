import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { publicChangeOf } from '../../src/webhooks/rules/publicChange.ts'
import { formatPendingWebhooks, parsePendingWebhooks } from '../../src/webhooks/rules/pendingWebhooks.ts'
import { idsIn } from '../../src/events/eventDocuments.ts'
import { findWrittenEvent } from '../../src/webhooks/findWrittenEvent.ts'

/**
 * Notes with the write itself what other sites are to be told of it. What earlier writes owe and has not been settled
 * stays. Compared is the stored event, which the public sees, not a draft on top of it.
 */
export const addPendingWebhooks: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before =
    operation === 'update'
      ? await findWrittenEvent({ payload: req.payload, id: originalDoc.id, locale: toLocale(req.locale) })
      : null
  const after = { ...originalDoc, ...data }
  const owed = parsePendingWebhooks(before?.pendingWebhooks)
  const type = publicChangeOf({ before: before && { ...before }, after })
  if (type) {
    const both = (field: 'topics' | 'partners'): string[] => [
      ...new Set([...idsIn(before?.[field]), ...idsIn(after[field])]),
    ]
    owed.push({
      id: randomUUID(),
      type,
      // Whoever heard of it knows it by the slug that it had.
      slug: (type === 'event.withdrawn' ? before?.slug : after.slug) ?? '',
      at: new Date().toISOString(),
      topics: both('topics'),
      partners: both('partners'),
    })
  }
  return { ...data, pendingWebhooks: formatPendingWebhooks(owed) }
}
