import type { CollectionBeforeValidateHook } from 'payload'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { placeholderProblems } from '../../src/mail/rules/placeholderProblems.ts'

/** Refuses a mail text with a placeholder that stands for nothing. */
export const requireKnownPlaceholders: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const language = toLocale(req.i18n.language)
  const errors = (['subject', 'body'] as const).flatMap((path) =>
    placeholderProblems({ text: String(data?.[path] ?? ''), language }).map((message) => ({ path, message })),
  )
  if (errors.length > 0) throw refusedFields({ collection: collection.slug, errors, req })
  return data
}
