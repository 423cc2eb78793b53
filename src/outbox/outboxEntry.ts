import type { Slugs } from '../options.ts'

/** The collections whose documents wait until they are sent: mails, webhooks, and what a conference provider is asked for. */
export type OutboxCollection = Slugs['messages'] | Slugs['webhookDeliveries'] | Slugs['conferenceTasks']

/** What claiming, holding and releasing know of an entry. */
export interface OutboxEntry {
  id: string
  leaseHolder?: string | null
}
