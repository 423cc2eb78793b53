import type { CollectionBeforeValidateHook } from 'payload'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/** Refuses to change a key: registrations and other sites refer to it. */
export const freezeConsentKey: CollectionBeforeValidateHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const german = toLocale(req.i18n.language) === 'de'
  const refuse = (message: string): never => {
    throw refusedFields({ collection: collection.slug, errors: [{ path: 'key', message }], req })
  }
  if (operation === 'update' && data?.key !== undefined && data.key !== originalDoc?.key) {
    refuse(german ? 'Der Schlüssel lässt sich nicht mehr ändern.' : 'The key cannot be changed any more.')
  }
  if (operation === 'create' && !/^[a-z][a-z0-9-]*$/.test(String(data?.key ?? ''))) {
    refuse(
      german
        ? 'Der Schlüssel besteht aus Kleinbuchstaben, Ziffern und Bindestrichen und beginnt mit einem Buchstaben.'
        : 'A key is made of lower-case letters, digits and hyphens and begins with a letter.',
    )
  }
  return data
}
