import { isByLanguage } from '../../i18n/rules/localizedText.ts'
import { hasWords } from '../../richText/rules/hasWords.ts'
import type { Field } from './soundDocument.ts'
import { type Data, isData } from './isData.ts'

/** What is missing in a document, as paths. */
interface Incomplete<Document> {
  /** Without the rows in which something is missing; null where it is missing in the document itself. */
  document: Document | null
  missing: string[]
}

/** Takes rows out of a document, in all languages, that lack what their fields require; without it they cannot be shown. */
export function completeDocument<Document extends object>({
  fields,
  document,
}: {
  fields: readonly Field[]
  document: Document
}): Incomplete<Document> {
  const missing: string[] = []
  const complete = completeData({ fields, data: document as Data, path: '', missing })
  return { document: complete as Document | null, missing }
}

function completeData({
  fields,
  data,
  path,
  missing,
}: {
  fields: readonly Field[]
  data: Data
  path: string
  missing: string[]
}): Data | null {
  const complete = { ...data }
  let isComplete = true
  for (const field of fields) {
    const value = data[field.name]
    const at = path + field.name
    const { flattenedFields = [] } = field
    if (field.type === 'array' && Array.isArray(value)) {
      const rows = value as Data[]
      complete[field.name] = rows.flatMap(
        (row, index) =>
          completeData({ fields: flattenedFields, data: row, path: `${at}.${index}.`, missing }) ?? [],
      )
    } else if ((field.type === 'group' || field.type === 'tab') && isData(value)) {
      const group = completeData({ fields: flattenedFields, data: value, path: `${at}.`, missing })
      complete[field.name] = group
      if (!group) isComplete = false
    } else if (isRequired(field) && !isThere({ field, value })) {
      missing.push(at)
      isComplete = false
    }
  }
  return isComplete ? complete : null
}

/** A zone stands beside its moment, and there is one to fall back on; what shows under a condition alone may be missing. */
function isRequired({ required, name, admin }: Field): boolean {
  return required === true && !name.endsWith('_tz') && !admin?.condition
}

function isThere({ field, value }: { field: Field; value: unknown }): boolean {
  if (field.localized && isByLanguage(value)) return Object.values(value).some(hasWords)
  return hasWords(value)
}
