import type { CollectionBeforeValidateHook } from 'payload'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { missingToPublish } from '../../src/events/rules/missingToPublish.ts'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/** Refuses a draft that is to be published by itself and could not be: nobody would be there to read why. */
export const requireSchedulable: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const event = { ...originalDoc, ...data }
  if (!event.publishAt || event._status === 'published') return data
  const message = eventMessages(toLocale(req.i18n.language)).neededBySchedule
  const errors = missingToPublish(event).map((path) => ({ path, message }))
  if (errors.length > 0) throw refusedFields({ collection: collection.slug, errors, req })
  return data
}
