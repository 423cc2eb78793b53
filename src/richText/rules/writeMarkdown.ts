import { hasFormat, heads, type RichTextNode } from './RichTextNode.ts'

type Write = (node: RichTextNode) => string

/** Spaces at the ends stay outside the marks, where CommonMark wants them (0.31, 6.2). */
export function markdownText(node: RichTextNode): string {
  const marks = (hasFormat(node, 'bold') ? '**' : '') + (hasFormat(node, 'italic') ? '*' : '')
  const escaped = (node.text ?? '').replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>&~|]/g, '\\$&')
  const words = escaped.trim()
  return words === '' ? escaped : escaped.replace(words, () => `${marks}${words}${marks}`)
}

/** A list, each item with what is in it below its first line. */
export function markdownList({ list, write }: { list: RichTextNode; write: Write }): string {
  let number = (list.start ?? 1) - 1
  const lines: string[] = []
  for (const item of list.children ?? []) {
    const children = item.children ?? []
    const lists = children.filter(({ type }) => type === 'list')
    const words = children
      .filter(({ type }) => type !== 'list')
      .map(write)
      .join('')
    // Lexical puts a nested list into an item of its own; in Markdown it belongs to the item before.
    const isItem = words.trim() !== '' || lists.length === 0
    if (isItem) number += 1
    const marker = list.listType === 'number' ? `${number}. ` : '- '
    const indent = ' '.repeat(marker.length)
    if (isItem) {
      lines.push(marker + prefixed({ lines: markdownBlock(words), prefix: indent }).slice(indent.length))
    }
    lines.push(...lists.map((nested) => prefixed({ lines: write(nested), prefix: indent })))
  }
  return lines.join('\n')
}

/** A table as GitHub's Markdown has it, whose first row is always a head: an empty one where the table has none. */
export function markdownTable({ table, write }: { table: RichTextNode; write: Write }): string {
  const rows = (table.children ?? []).map(({ children }) => children ?? [])
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  if (columns === 0) return ''
  const hasHead = rows[0]?.every((cell) => heads(cell, 'column')) === true
  const lines = rows.map((cells) => lineOf(cells.map(write), columns))
  const rule = lineOf(Array<string>(columns).fill('---'), columns)
  return [...(hasHead ? [] : [lineOf([], columns)]), ...lines].toSpliced(1, 0, rule).join('\n')
}

function lineOf(cells: string[], columns: number): string {
  const filled = Array.from({ length: columns }, (_, index) => cells[index] ?? '')
  // A cell is one line, so what would break it is a space.
  return `| ${filled.map((cell) => cell.replace(/\\?\n/g, ' ').trim()).join(' | ')} |`
}

/** Keeps the lines of a block from becoming a heading, a list, a rule or code by what they begin with. */
export function markdownBlock(words: string): string {
  return words
    .trim()
    .replace(/^[ \t]+/gm, '')
    .replace(/^([#+=-]|\d+(?=[.)]))/gm, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
}

/** Lines with something before each. */
export function prefixed({ lines, prefix }: { lines: string; prefix: string }): string {
  return lines === '' ? '' : lines.replace(/^/gm, prefix)
}
