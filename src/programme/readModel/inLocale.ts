import type { FlattenedField } from 'payload'
import { defaultLocale, type Locale } from '../../i18n/rules/locale.ts'

type Data = Record<string, unknown>

/**
 * A document in one language, made of one that the database gave in all: what has not been translated is in German, as
 * Payload has it too. Payload itself would read the document once a language, and run the hooks of every field.
 */
export function inLocale<Document extends object>({
  document,
  fields,
  locale,
}: {
  document: Document
  /** Of its collection. */
  fields: readonly FlattenedField[]
  locale: Locale
}): Document {
  const read = (data: Data, of: readonly FlattenedField[]): Data => {
    const result = { ...data }
    for (const field of of) {
      const stored = data[field.name]
      const value = 'localized' in field && field.localized ? translated(stored) : stored
      result[field.name] = nested(value, field)
    }
    return result
  }
  const translated = (value: unknown): unknown => {
    if (!isData(value)) return value
    const own = value[locale]
    return own === undefined || own === null || own === '' ? value[defaultLocale] : own
  }
  const nested = (value: unknown, field: FlattenedField): unknown => {
    if (field.type === 'array' && Array.isArray(value)) {
      return value.map((row: unknown) => (isData(row) ? read(row, field.flattenedFields) : row))
    }
    if (field.type === 'group' || field.type === 'tab') {
      return read(isData(value) ? value : {}, field.flattenedFields)
    }
    return value
  }
  return read(document as Data, fields) as Document
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
