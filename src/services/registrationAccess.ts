import type { PayloadRequest } from 'payload'
import { optionsOf } from '../options.ts'

/**
 * Who may see and change the registrations of an event, note attendance and export: the one place where that is
 * decided, whichever door somebody comes by. Asynchronous, so that it may depend on the event.
 */
export async function mayManageRegistrations({
  req,
}: {
  req: PayloadRequest
  eventId: string
}): Promise<boolean> {
  return optionsOf(req.payload).isEditor({ req })
}

/** Who may see the report over all events of a year: numbers without names. */
export function mayReadReports({ req }: { req: PayloadRequest }): boolean {
  return optionsOf(req.payload).isEditor({ req })
}
