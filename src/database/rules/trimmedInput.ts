import { repairLinks } from '../../richText/rules/repairLinks.ts'
import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'
import { hasWords } from '../../richText/rules/hasWords.ts'
import type { Field } from './soundDocument.ts'
import { type Data, isData } from './isData.ts'

/**
 * Takes the blanks around the texts of what somebody saves: a text without words is none, so that what is required is asked
 * for and another language is fallen back to. The links of rich text get the addresses that were meant. No rows are an empty
 * list, and what stands alone where there may be several is a list of one.
 */
export function trimmedInput({ fields, data }: { fields: readonly Field[]; data: Data }): Data {
  const trimmed = { ...data }
  for (const { name, type, hasMany, flattenedFields: within } of fields) {
    const value = data[name]
    if (type === 'array' && value === null) {
      trimmed[name] = []
    } else if (hasMany && isOne(value)) {
      trimmed[name] = [value]
    } else if (within) {
      trimmed[name] = Array.isArray(value)
        ? value.map((row: unknown) => (isData(row) ? trimmedInput({ fields: within, data: row }) : row))
        : isData(value)
          ? trimmedInput({ fields: within, data: value })
          : value
    } else if (type === 'richText' && isData(value)) {
      trimmed[name] = hasWords(value) ? withRepairedLinks(value) : null
    } else if (['text', 'textarea'].includes(type) && typeof value === 'string') {
      trimmed[name] = hasWords(value) ? value.trim() : ''
    }
    if (!(name in data)) Reflect.deleteProperty(trimmed, name)
  }
  return trimmed
}

/** What Payload takes for nothing is none. */
const isOne = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && value !== '' && value !== 'null') ||
  (isData(value) && !Array.isArray(value))

function withRepairedLinks(text: Data): Data {
  return isData(text.root) ? { ...text, root: repairLinks(text.root as RichTextNode).node } : text
}
