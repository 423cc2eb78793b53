import { toGlobalId } from '../../programme/rules/globalId.ts'
import type { EventStatus } from '../../programme/rules/publicEvent.ts'
import type { WebhookType } from './pendingWebhooks.ts'

/** What a webhook holds: public facts, and nothing that GraphQL would not tell anyone. */
export interface WebhookBody {
  type: WebhookType
  /** When the event was changed, RFC 3339. */
  timestamp: string
  data: WebhookEvent
}

/** The event as it stands when the webhook is sent. One that is withdrawn has no public facts any more: all but `id`, `slug` and `url` are null. */
interface WebhookEvent {
  /** The id that GraphQL knows it by. */
  id: string
  slug: string
  url: string
  title: string | null
  startsAt: string | null
  endsAt: string | null
  status: 'SCHEDULED' | 'POSTPONED' | 'CANCELLED' | null
  revision: number | null
}

/** The facts of a published event that a webhook tells. */
interface WebhookFacts {
  title: string
  startsAt: string
  endsAt: string
  status: EventStatus
  revision: number
}

/** Puts a webhook's body together. */
export function webhookBody({
  type,
  changedAt,
  eventId,
  slug,
  url,
  facts,
}: {
  type: WebhookType
  changedAt: string
  eventId: string
  slug: string
  url: string
  /** Null for an event that is withdrawn. */
  facts: WebhookFacts | null
}): WebhookBody {
  return {
    type,
    timestamp: changedAt,
    data: {
      id: toGlobalId({ type: 'Event', id: eventId }),
      slug,
      url,
      title: facts?.title ?? null,
      startsAt: facts?.startsAt ?? null,
      endsAt: facts?.endsAt ?? null,
      status: facts ? statuses[facts.status] : null,
      revision: facts?.revision ?? null,
    },
  }
}

/** As GraphQL writes them. */
const statuses = { scheduled: 'SCHEDULED', postponed: 'POSTPONED', cancelled: 'CANCELLED' } as const
