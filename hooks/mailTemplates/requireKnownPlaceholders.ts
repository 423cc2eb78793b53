import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { toLocale } from '../../src/domain/locale.ts'
import { mailPlaceholders, unknownPlaceholders } from '../../src/domain/mailKind.ts'

/** Refuses a mail text with a placeholder that stands for nothing. */
export const requireKnownPlaceholders: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const german = toLocale(req.i18n.language) === 'de'
  const known = mailPlaceholders.map((name) => `{{${name}}}`).join(', ')
  const errors = (['subject', 'body'] as const).flatMap((path) =>
    unknownPlaceholders(String(data?.[path] ?? '')).map((name) => ({
      path,
      message: german
        ? `Den Platzhalter {{${name}}} gibt es nicht. Es gibt: ${known}.`
        : `There is no placeholder {{${name}}}. There are: ${known}.`,
    })),
  )
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
