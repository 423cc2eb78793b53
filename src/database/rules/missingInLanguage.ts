import { hasWords } from '../../richText/rules/hasWords.ts'
import { isByLanguage } from '../../i18n/rules/localizedText.ts'
import type { Field } from './soundDocument.ts'
import { type Data, isData } from './isData.ts'

/** A field that must be there in a language, and is not. */
export interface MissingText {
  /** As Payload writes it, such as `materials.0.title`. */
  path: string
  field: Field
}

/**
 * Finds the required texts that a write in some language has and that nobody has written in another, which all others fall
 * back to.
 */
export function missingInLanguage({
  fields,
  data,
  stored,
  language,
  path = '',
}: {
  fields: readonly Field[]
  /** The document as it will be, in the language of the write. */
  data: Data
  /** The same as it is stored, in all languages; null where it is new. */
  stored: Data | null
  language: string
  path?: string
}): MissingText[] {
  return fields.flatMap((field) => {
    const { name, flattenedFields = [] } = field
    const [value, before] = [data[name], stored?.[name]]
    const at = path + name
    const within = (part: unknown, known: unknown, to: string): MissingText[] =>
      isData(part)
        ? missingInLanguage({
            fields: flattenedFields,
            data: part,
            stored: isData(known) ? known : null,
            language,
            path: to,
          })
        : []
    if (field.type === 'array' && Array.isArray(value)) {
      return value.flatMap((row: unknown, index) => within(row, rowLike(row, before), `${at}.${index}.`))
    }
    if (field.type === 'group' || field.type === 'tab') return within(value, before, `${at}.`)
    if (!field.localized || !field.required || !hasWords(value)) return []
    return hasWords(isByLanguage(before) ? before[language] : before) ? [] : [{ path: at, field }]
  })
}

function rowLike(row: unknown, rows: unknown): unknown {
  if (!isData(row) || !Array.isArray(rows)) return null
  return rows.find((each: unknown) => isData(each) && row.id !== undefined && each.id === row.id)
}
