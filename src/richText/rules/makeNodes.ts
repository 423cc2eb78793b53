import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { cellHeads, type RichTextNode, textFormats } from './RichTextNode.ts'

const block = { format: '', indent: 0, version: 1, direction: 'ltr' } as const

/** The text of its blocks, as Payload stores it. */
export function makeRoot(children: RichTextNode[]): SerializedEditorState {
  return { root: { ...block, type: 'root', children: children as SerializedLexicalNode[] } }
}

/** Words as they stand in a text, bold or italic. */
export function makeText({
  text,
  bold = false,
  italic = false,
}: {
  text: string
  bold?: boolean
  italic?: boolean
}): RichTextNode {
  const format = (bold ? textFormats.bold : 0) | (italic ? textFormats.italic : 0)
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 }
}

export const makeLineBreak = (): RichTextNode => ({ type: 'linebreak', version: 1 })

export const makeRule = (): RichTextNode => ({ type: 'horizontalrule', version: 1 })

/** Words that lead to an address, which has been found to be one. */
export function makeLink({ url, children }: { url: string; children: RichTextNode[] }): RichTextNode {
  return {
    ...block,
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', url, newTab: false },
    children,
  }
}

export function makeParagraph(children: RichTextNode[]): RichTextNode {
  return { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children }
}

export function makeHeading({
  tag,
  children,
}: {
  tag: 'h2' | 'h3' | 'h4'
  children: RichTextNode[]
}): RichTextNode {
  return { ...block, type: 'heading', tag, children }
}

export const makeQuote = (children: RichTextNode[]): RichTextNode => ({ ...block, type: 'quote', children })

/** A list of items, each of which is what stands in it. A nested list is an item of its own, as Lexical has it. */
export function makeList({
  isOrdered,
  start = 1,
  items,
}: {
  isOrdered: boolean
  start?: number
  items: RichTextNode[][]
}): RichTextNode {
  let value = start - 1
  const children = items.map((item) => {
    if (item[0]?.type !== 'list') value += 1
    return { ...block, type: 'listitem', value: Math.max(value, 1), children: item }
  })
  return {
    ...block,
    type: 'list',
    listType: isOrdered ? 'number' : 'bullet',
    tag: isOrdered ? 'ol' : 'ul',
    start,
    children,
  }
}

/** A table of rows of cells, each of which holds blocks. */
export function makeTable(
  rows: { head: keyof typeof cellHeads; children: RichTextNode[] }[][],
): RichTextNode {
  return {
    ...block,
    type: 'table',
    children: rows.map((cells) => ({
      ...block,
      type: 'tablerow',
      children: cells.map(({ head, children }) => ({
        ...block,
        type: 'tablecell',
        headerState: cellHeads[head],
        colSpan: 1,
        rowSpan: 1,
        backgroundColor: null,
        children,
      })),
    })),
  }
}
