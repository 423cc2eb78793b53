import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Field } from '../../src/database/rules/soundDocument.ts'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { type MissingText, missingInLanguage } from '../../src/database/rules/missingInLanguage.ts'
import { fieldMessages } from '../../src/i18n/fieldMessages.ts'
import { localizedText } from '../../src/i18n/rules/localizedText.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { movesUnchecked } from '../../src/trash/rules/trash.ts'

/**
 * Refuses to publish, in another language, a text that is required and not there in the default one: Payload requires it in
 * the language of the write alone. A draft that is to be published by itself must have it when it is saved.
 */
export const requireDefaultLanguage: CollectionBeforeChangeHook = async ({
  collection: { slug, flattenedFields, versions },
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { localization } = req.payload.config
  const isDraft = Boolean(versions?.drafts) && data._status === 'draft' && !data.publishAt
  if (movesUnchecked({ before: originalDoc as object | undefined, after: data })) return
  if (!localization || !req.locale || req.locale === localization.defaultLocale || isDraft) return
  const id = (originalDoc as { id?: string } | undefined)?.id
  const stored =
    operation === 'update' && id !== undefined
      ? // Without the request, whose language this would change.
        await withinTransaction(req).findByID({ collection: slug, id, locale: 'all', draft: true, depth: 0 })
      : null
  const missing = missingInLanguage({
    fields: flattenedFields as readonly object[] as readonly Field[],
    data,
    stored: stored as Record<string, unknown> | null,
    language: localization.defaultLocale,
  })
  if (missing.length === 0) return
  const errors = describe({ missing, language: localization.defaultLocale, req })
  throw refusedFields({ collection: slug, errors, req })
}

function describe({
  missing,
  language,
  req,
}: {
  missing: readonly MissingText[]
  language: string
  req: PayloadRequest
}): { path: string; label: string; message: string }[] {
  const locale = toLocale(req.i18n.language)
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language
  return missing.map(({ path, field }) => ({
    path,
    label: localizedText({ value: field.label, locale }) ?? path,
    message: fieldMessages(locale).missingIn(name),
  }))
}
