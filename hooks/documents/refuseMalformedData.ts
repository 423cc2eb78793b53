import type { CollectionBeforeOperationHook } from 'payload'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { type Field, soundDocument } from '../../src/database/rules/soundDocument.ts'
import { fieldMessages } from '../../src/i18n/fieldMessages.ts'
import { localizedText } from '../../src/i18n/rules/localizedText.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'

/**
 * Refuses values of another type than their fields have, before anything else sees them: Payload's own rules take many of
 * them, a draft skips those, and a database fails in the middle of a write, which leaves half a document.
 */
export const refuseMalformedData: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  // Where something is written alone.
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null) return
  const fields = collection.flattenedFields as unknown as readonly Field[]
  const { flaws } = soundDocument({ fields, document: data, isInput: true })
  if (flaws.length === 0) return
  const locale = toLocale(req.i18n.language)
  const errors = flaws.map(({ path, field, expected, detail = '' }) => ({
    path,
    label: localizedText({ value: field.label, locale }) ?? path,
    message: fieldMessages(locale).expected[expected](detail),
  }))
  throw refusedFields({ collection: collection.slug, errors, req })
}
