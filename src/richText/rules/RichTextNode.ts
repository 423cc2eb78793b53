/** What is read of a node of the editor, of whichever type it is. */
export interface RichTextNode {
  type?: string
  children?: RichTextNode[] | null
  text?: string
  /** Of a text: bits, see `textFormats`. Of a block it is its alignment, which we do not show. */
  format?: number | string | null
  /** Of a heading and a list. */
  tag?: string | null
  listType?: string | null
  start?: number | null
  /** Of a link. */
  fields?: { url?: string | null } | null
}

/** Bits of the format of a text in Lexical; the toolbar offers these. */
export const textFormats = { bold: 1, italic: 2 } as const

/** Whether a text is bold, or italic. */
export function hasFormat({ format }: RichTextNode, name: keyof typeof textFormats): boolean {
  return (Number(format) & textFormats[name]) !== 0
}
