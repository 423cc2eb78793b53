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
  /** Of a cell of a table: bits, see `cellHeads`. */
  headerState?: number | null
  /** Of a link, a picture and a video. */
  fields?: {
    url?: string | null
    linkType?: string
    newTab?: boolean
    /** Of a picture: what is written below it. */
    caption?: unknown
    /** Of a block, which is a video where it is one of ours. */
    blockType?: unknown
    videoUrl?: unknown
    videoTitle?: unknown
  } | null
  /** Of a picture: the file, by its id. */
  value?: unknown
  /** What Lexical stores besides, and what we neither read nor show. */
  [stored: string]: unknown
}

/** Bits of the format of a text in Lexical; the toolbar offers these. */
export const textFormats = { bold: 1, italic: 2 } as const

/** Whether a text is bold, or italic. */
export function hasFormat({ format }: RichTextNode, name: keyof typeof textFormats): boolean {
  return (Number(format) & textFormats[name]) !== 0
}

/** Bits of what a cell is the head of in Lexical: of its column where it stands in a head row, of its row in a head column. */
export const cellHeads = { none: 0, column: 1, row: 2 } as const

/** Whether a cell heads its column, or its row. */
export function heads({ headerState }: RichTextNode, what: 'column' | 'row'): boolean {
  return (Number(headerState) & cellHeads[what]) !== 0
}
