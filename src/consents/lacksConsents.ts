import type { Payload } from 'payload'
import { idsIn } from '../events/eventDocuments.ts'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'

/** Tells whether people can register for an event on its page without being asked for any consent, against the organiser's rule. */
export async function lacksConsents({
  payload,
  event,
}: {
  payload: Payload
  /** As it is stored, or just being written. */
  event: { registration?: unknown }
}): Promise<boolean> {
  const { consentOptional, slugs } = optionsOf(payload)
  const registration = event.registration as Event['registration']
  if (consentOptional || registration?.enabled === false) return false
  const ids = idsIn(registration?.consents)
  if (ids.length === 0) return true
  // Some may have been deleted past the references that forbid it.
  return (await payload.count({ collection: slugs.consentTexts, where: { id: { in: ids } } })).totalDocs === 0
}
