import { repairLinks } from '../../richText/rules/repairLinks.ts'
import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'
import { hasWords } from '../../richText/rules/hasWords.ts'
import type { Field } from './soundDocument.ts'
import { type Data, isData } from './isData.ts'

/**
 * Takes the blanks around the texts of what somebody saves: a text without words is none, so that what is required is asked
 * for and another language is fallen back to. The links of rich text get the addresses that were meant.
 */
export function trimmedInput({ fields, data }: { fields: readonly Field[]; data: Data }): Data {
  const trimmed = { ...data }
  for (const { name, type, flattenedFields: within } of fields) {
    const value = data[name]
    if (within) {
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

function withRepairedLinks(text: Data): Data {
  return isData(text.root) ? { ...text, root: repairLinks(text.root as RichTextNode).node } : text
}
