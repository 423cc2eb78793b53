import { hasWords } from '../../richText/rules/hasWords.ts'

/** What of a field says where its localised texts are: any field of a collection, in the browser or on the server. */
export interface TextField {
  type: string
  name?: string
  label?: unknown
  localized?: boolean
  required?: boolean
  fields?: readonly TextField[]
  tabs?: readonly Partial<TextField>[]
}

/** A localised text that nobody has written. */
export interface MissingText {
  /** Of the field, and of the list and the place in it that it stands in: outermost first. */
  labels: unknown[]
  /** Nothing can be published without it. */
  required: boolean
}

type Values = Readonly<Record<string, unknown>>

/**
 * The localised texts that a document lacks in one language: those that must be there, and those that it has in the other
 * one. Rows of lists are the same in all languages; they are found again by their ids.
 */
export function missingTexts({
  fields,
  inLanguage,
  inOther,
  labels = [],
}: {
  fields: readonly TextField[]
  /** The document in the language that is asked about, without any fallback. */
  inLanguage: Values
  inOther: Values
  labels?: unknown[]
}): MissingText[] {
  const within = (inner: readonly TextField[] = [], name?: string): MissingText[] =>
    missingTexts({
      fields: inner,
      inLanguage: name ? valuesOf(inLanguage[name]) : inLanguage,
      inOther: name ? valuesOf(inOther[name]) : inOther,
      labels,
    })
  return fields.flatMap((field): MissingText[] => {
    const { name, type, label, localized, required = false } = field
    if (type === 'tabs') return (field.tabs ?? []).flatMap((tab) => within(tab.fields, tab.name))
    if (localized && name) {
      const isMissing = !hasWords(inLanguage[name]) && (required || hasWords(inOther[name]))
      return isMissing ? [{ labels: [...labels, label], required }] : []
    }
    if (type !== 'array') return within(field.fields, name)
    const known = rowsOf(inLanguage[name ?? ''])
    return rowsOf(inOther[name ?? '']).flatMap((row, index) =>
      missingTexts({
        fields: field.fields ?? [],
        inLanguage: known.find(({ id }) => id === row.id) ?? {},
        inOther: row,
        labels: [...labels, label, index + 1],
      }),
    )
  })
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {}
}

function rowsOf(value: unknown): Values[] {
  return Array.isArray(value) ? value.map(valuesOf) : []
}
