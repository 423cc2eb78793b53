import { isByLanguage, languageShown } from '../../i18n/rules/localizedText.ts'
import type { Field } from './soundDocument.ts'
import { type Data, isData } from './isData.ts'

/**
 * Puts into a document, as it is stored in all languages, the words of another language wherever one has none: what its
 * readers are shown. What says nothing in any is null.
 */
export function withFallback<Document extends object>({
  fields,
  document,
  locale,
  fallback,
}: {
  fields: readonly Field[]
  document: Document
  /** The language that it is read in. */
  locale: string
  /** The one whose words come first where those are missing. */
  fallback: string
}): Document {
  const filled: Data = { ...(document as Data) }
  for (const { name, localized, flattenedFields } of fields) {
    const value = filled[name]
    const within = (data: unknown): unknown =>
      isData(data) ? withFallback({ fields: flattenedFields ?? [], document: data, locale, fallback }) : data
    if (localized && isByLanguage(value)) {
      const language = languageShown({ value, locale, fallback })
      filled[name] = { ...value, [locale]: language === null ? null : value[language] }
    } else if (flattenedFields) filled[name] = Array.isArray(value) ? value.map(within) : within(value)
  }
  return filled as Document
}
