import type { PayloadRequest } from 'payload'
import { documentId } from '../database/rules/documentId.ts'
import type { ResolvedOptions } from '../options.ts'

/**
 * Tells whether a request may see an event's registrations and tick who attended: editors of every event, helpers of
 * those that they help with. Everything else that can be done with a registration is the editors' alone.
 */
export function canAssist({
  options,
  req,
  event,
}: {
  options: ResolvedOptions
  req: PayloadRequest
  /** The event or its id. */
  event: unknown
}): boolean {
  if (options.isEditor({ req })) return true
  const id = documentId(event)
  return id !== null && options.helpedEvents({ req }).some((each) => String(each) === String(id))
}
