import type { CollectionBeforeValidateHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { lacksConsents } from '../../src/consents/lacksConsents.ts'
import { findWrittenEvent } from '../../src/events/findWrittenEvent.ts'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'

/**
 * Refuses to publish an event that people could register for without being asked for any consent, by hand or at a time that
 * is set. One that is published so already can still be changed, and any can be cancelled.
 */
export const requireConsentTexts: CollectionBeforeValidateHook = async (change) => {
  const { collection, data, originalDoc, req } = change
  const payload = withinTransaction(req)
  const registration = { ...originalDoc?.registration, ...data?.registration }
  const event = { ...originalDoc, ...data, registration }
  const isToBePublic = event._status === 'published' || Boolean(event.publishAt)
  if (!isToBePublic || event.status === 'cancelled' || !(await lacksConsents({ payload, event }))) return data
  const stored = originalDoc?.id ? await findWrittenEvent({ payload, id: originalDoc.id }) : null
  if (stored?._status === 'published' && (await lacksConsents({ payload, event: stored }))) return data
  const { totalDocs } = await payload.count({ collection: optionsOf(payload).slugs.consentTexts })
  const messages = eventMessages(toLocale(req.i18n.language))
  const message = totalDocs === 0 ? messages.noConsentTexts : messages.noConsents
  const errors = [{ path: 'registration.consents', message }]
  throw refusedFields({ collection: collection.slug, errors, req })
}
