import type { Slugs } from '../options.ts'

/** The collections whose documents wait until they are sent: mails, and webhooks. */
export type OutboxCollection = Slugs['messages'] | Slugs['webhookDeliveries']

/** What claiming, holding and releasing know of an entry. */
export interface OutboxEntry {
  id: string
  leaseHolder?: string | null
}
