import type { ClientConfig } from 'payload'
import { formatAdminURL } from 'payload/shared'

/** Where the calendar of events is in the admin. */
export function calendarPath({
  config: { routes },
  eventsSlug,
}: {
  config: Pick<ClientConfig, 'routes'>
  eventsSlug: string
}): string {
  return formatAdminURL({ adminRoute: routes.admin, path: `/collections/${eventsSlug}/kalender` })
}
