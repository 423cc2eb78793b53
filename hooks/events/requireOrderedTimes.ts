import type { CollectionBeforeValidateHook } from 'payload'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { isOrderWrong } from '../../src/events/rules/isOrderWrong.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/** Refuses an event that ends before it begins, or whose registration closes before it opens. */
export const requireOrderedTimes: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const messages = eventMessages(toLocale(req.i18n.language))
  const event = { ...originalDoc, ...data }
  const registration = { ...originalDoc?.registration, ...data?.registration }
  const errors = []
  if (isOrderWrong({ first: event.startsAt, second: event.endsAt })) {
    errors.push({ path: 'endsAt', message: messages.endsTooEarly })
  }
  if (isOrderWrong({ first: registration.opensAt, second: registration.closesAt })) {
    errors.push({ path: 'registration.closesAt', message: messages.closesTooEarly })
  }
  if (errors.length > 0) throw refusedFields({ collection: collection.slug, errors, req })
  return data
}
