import type { CollectionBeforeReadHook } from 'payload'
import { type Field, soundDocument } from '../../src/database/rules/soundDocument.ts'
import { defaultLanguageOf } from '../../src/i18n/inLanguage.ts'
import { withFallback } from '../../src/database/rules/withFallback.ts'

/**
 * Reads a document without what is not of the type that its field says, so that it breaks neither a list nor an editor. Whoever
 * does not ask for one language alone gets the words of another where it has none; Payload itself falls back to the default
 * one, and takes an empty paragraph for a text.
 */
export const readSoundly: CollectionBeforeReadHook = ({
  collection,
  doc,
  req: { locale, fallbackLocale, payload },
}) => {
  const fields = collection.flattenedFields as unknown as readonly Field[]
  const { document } = soundDocument({ fields, document: doc as object })
  if (!locale || locale === 'all' || !fallbackLocale) return document
  return withFallback({ fields, document, locale, fallback: defaultLanguageOf(payload) })
}
