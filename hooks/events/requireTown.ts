import type { CollectionBeforeValidateHook } from 'payload'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/**
 * Refuses to publish an event in person that names no town. One that was published without, before that was asked for,
 * can still be changed, and any can be cancelled.
 */
export const requireTown: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const event = { ...originalDoc, ...data, location: { ...originalDoc?.location, ...data?.location } }
  const isMissing = event.format !== 'online' && !String(event.location.city ?? '').trim()
  const wasMissing =
    originalDoc?._status === 'published' && originalDoc.format === event.format && !originalDoc.location?.city
  if (event._status !== 'published' || event.status === 'cancelled' || !isMissing || wasMissing) return data
  const message = eventMessages(toLocale(req.i18n.language)).noTown
  const errors = [{ path: 'location.city', message }]
  throw refusedFields({ collection: collection.slug, errors, req })
}
