import { makeParagraph, makeText } from '../../richText/rules/makeNodes.ts'
import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'
import { lineOfRow } from '../../richText/rules/writeTable.ts'

/** The rows of a table as paragraphs, for places where none can stand. */
export function linesOfTable(table: RichTextNode): RichTextNode[] {
  return (table.children ?? []).map((row) =>
    makeParagraph([makeText({ text: lineOfRow((row.children ?? []).map(wordsOf)) })]),
  )
}

function wordsOf({ text, children }: RichTextNode): string {
  return text ?? (children ?? []).map(wordsOf).join(' ')
}
