import { type Data, isData } from '../../database/rules/isData.ts'
import { isByLanguage } from '../../i18n/rules/localizedText.ts'
import { hasWords } from '../../richText/rules/hasWords.ts'

/** What is used of Payload's fields, flattened. */
export interface ContentField {
  name: string
  type: string
  localized?: boolean
  hasMany?: boolean
  required?: boolean
  relationTo?: string | string[]
  flattenedFields?: readonly ContentField[]
}

/**
 * What a template keeps of an event that was read in all languages: the fields that are kept, in rows without their ids.
 * Localized texts stay by language.
 */
export function templateContent<Field extends ContentField & { flattenedFields?: readonly Field[] }>({
  fields,
  event,
  isKept,
}: {
  fields: readonly Field[]
  event: Data
  isKept: (field: Field) => boolean
}): Data {
  const kept = fields.filter(
    (field) => event[field.name] !== undefined && field.name !== 'id' && isKept(field),
  )
  return Object.fromEntries(
    kept.map((field) => {
      const value = event[field.name]
      const inner = (data: unknown): unknown =>
        isData(data) ? templateContent({ fields: field.flattenedFields ?? [], event: data, isKept }) : data
      if (field.type === 'group') return [field.name, inner(value)]
      return [field.name, field.type === 'array' && Array.isArray(value) ? value.map(inner) : value]
    }),
  )
}

/**
 * What is written of a template in one language. What refers to a document that is gone is left out, with the row that is
 * about nothing else. `made` is the event as it was written before, whose rows are the same.
 */
export function contentInLanguage({
  fields,
  content,
  language,
  isThere,
  made,
}: {
  fields: readonly ContentField[]
  content: Data
  /** Null where the config has but one. */
  language: string | null
  isThere: (reference: { to: string; id: string | number }) => boolean
  made?: Data
}): Data {
  const data: Data = {}
  for (const field of fields) {
    const stored = content[field.name]
    const value = field.localized && isByLanguage(stored) ? stored[language ?? ''] : stored
    if (value === undefined || value === null) continue
    const before = made?.[field.name]
    const inner = (each: Data, row?: unknown): Data => ({
      ...contentInLanguage({
        fields: field.flattenedFields ?? [],
        content: each,
        language,
        isThere,
        ...(isData(row) && { made: row }),
      }),
      ...(field.type === 'array' && isData(row) && { id: row.id }),
    })
    if (field.type === 'group') data[field.name] = isData(value) ? inner(value, before) : value
    else if (field.type === 'array') {
      const rows = Array.isArray(value) ? value.filter(isData) : []
      const whole = rows.filter((row) => !lacksReference({ field, row, isThere }))
      data[field.name] = whole.map((row, index) =>
        inner(row, Array.isArray(before) ? before[index] : undefined),
      )
    } else if (typeof field.relationTo === 'string') {
      const to = field.relationTo
      const isKnown = (id: unknown): boolean => isThere({ to, id: id as string })
      data[field.name] = Array.isArray(value) ? value.filter(isKnown) : isKnown(value) ? value : null
    } else data[field.name] = value
  }
  return data
}

function lacksReference({
  field,
  row,
  isThere,
}: {
  field: ContentField
  row: Data
  isThere: Parameters<typeof contentInLanguage>[0]['isThere']
}): boolean {
  return (field.flattenedFields ?? []).some(
    ({ name, required, relationTo }) =>
      required === true &&
      typeof relationTo === 'string' &&
      !isThere({ to: relationTo, id: row[name] as string }),
  )
}

/** Whether anything of a template is written in a language. */
export function speaks({
  fields,
  content,
  language,
}: {
  fields: readonly ContentField[]
  content: unknown
  language: string
}): boolean {
  if (Array.isArray(content)) return content.some((row) => speaks({ fields, content: row, language }))
  if (!isData(content)) return false
  return fields.some((field) => {
    const value = content[field.name]
    if (field.localized && isByLanguage(value)) return hasWords(value[language])
    return field.flattenedFields ? speaks({ fields: field.flattenedFields, content: value, language }) : false
  })
}
