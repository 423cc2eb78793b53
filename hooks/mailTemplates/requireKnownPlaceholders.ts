import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { placeholderProblems } from '../../src/mail/rules/placeholderProblems.ts'

/** Refuses a mail text with a placeholder that stands for nothing. */
export const requireKnownPlaceholders: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const language = toLocale(req.i18n.language)
  const errors = (['subject', 'body'] as const).flatMap((path) =>
    placeholderProblems({ text: String(data?.[path] ?? ''), language }).map((message) => ({ path, message })),
  )
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
