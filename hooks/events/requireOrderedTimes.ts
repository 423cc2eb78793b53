import type { CollectionBeforeValidateHook } from 'payload'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/** Refuses an event that ends before it begins, or whose registration closes before it opens. */
export const requireOrderedTimes: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const german = toLocale(req.i18n.language) === 'de'
  const event = { ...originalDoc, ...data }
  const registration = { ...originalDoc?.registration, ...data?.registration }
  const errors = []
  if (isOrderWrong(event.startsAt, event.endsAt)) {
    errors.push({
      path: 'endsAt',
      message: german ? 'Das Ende muss nach dem Beginn liegen.' : 'The event must end after it begins.',
    })
  }
  if (isOrderWrong(registration.opensAt, registration.closesAt)) {
    errors.push({
      path: 'registration.closesAt',
      message: german
        ? 'Die Anmeldung muss nach ihrem Beginn enden.'
        : 'Registration must close after it opens.',
    })
  }
  if (errors.length > 0) throw refusedFields({ collection: collection.slug, errors, req })
  return data
}

function isOrderWrong(first: unknown, second: unknown): boolean {
  if (!first || !second) return false
  return new Date(String(first)).getTime() >= new Date(String(second)).getTime()
}
