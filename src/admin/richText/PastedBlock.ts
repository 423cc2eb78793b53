import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'

/** Where words of a pasted text stand. */
export type PastedPlace =
  | { kind: 'paragraph' | 'quote' }
  /** The rank is that of the source: 0 for the title of a document, 1 for h1. */
  | { kind: 'heading'; rank: number }
  /** `source` is the element that it comes from; what begins anew in it is a new line of the same item. */
  | { kind: 'item'; level: number; isOrdered: boolean; number?: number; source: Element }

/** What a pasted text is made of, one after the other, before lists are nested and headings ranked. */
export type PastedBlock =
  | { kind: 'words'; place: PastedPlace; words: RichTextNode[] }
  | { kind: 'table'; rows: PastedCell[][] }
  | { kind: 'rule' }

/** A cell of a pasted table. */
export interface PastedCell {
  isHead: boolean
  blocks: PastedBlock[]
}
