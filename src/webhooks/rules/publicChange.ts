import type { EventChange } from '../../events/rules/changes.ts'
import { concerns } from '../../events/rules/publicEventFields.ts'
import type { WebhookType } from './pendingWebhooks.ts'

/** What a write of an event is to other sites; null where the public sees no difference, as with a draft. */
export function publicChangeOf({ before, after, columns }: EventChange): WebhookType | null {
  const wasPublic = before?._status === 'published'
  const isPublic = after._status === 'published'
  if (!wasPublic) return isPublic ? 'event.published' : null
  if (!isPublic) return 'event.withdrawn'
  if (after.status === 'cancelled' && before.status !== 'cancelled') return 'event.cancelled'
  return concerns({ columns, whom: 'webhook' }) ? 'event.changed' : null
}
