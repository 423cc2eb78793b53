import type { RichTextNode } from './RichTextNode.ts'

/** A picture in a text, as pages load it. */
export interface TextPicture {
  /** Whole, as are those of its copies. */
  url: string
  alt: string
  width: number
  height: number
  /** Smaller copies, the narrowest first. */
  sizes: { url: string; width: number; height: number }[]
}

/** Where a node holds its picture once that has been looked up. A symbol, since nothing that is stored can be under one. */
const found = Symbol('picture')

interface WithPicture {
  [found]?: TextPicture
}

/** The picture that a node shows; null where it shows none, or has not been given one. */
export function pictureIn(node: RichTextNode): TextPicture | null {
  return (node as WithPicture)[found] ?? null
}

/** What is written below a picture; empty where nothing is. */
export function captionOf({ fields }: RichTextNode): string {
  const caption = fields?.caption
  return typeof caption === 'string' ? caption.replace(/\s+/g, ' ').trim() : ''
}

/** The id of the file that a node would show; null where it names none. */
export function fileOf({ type, value }: RichTextNode): string | null {
  if (type !== 'upload') return null
  const id: unknown = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null
}

/** The ids of the files that a text would show, each once: of one collection, or of any. A text is whatever is stored as one. */
export function filesInText(text: unknown, collection?: string): string[] {
  const ids = new Set<string>()
  const open: unknown[] = [isNode(text) ? text.root : null]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isNode(node)) continue
    const id = collection === undefined || node.relationTo === collection ? fileOf(node) : null
    if (id !== null) ids.add(id)
    if (Array.isArray(node.children)) open.push(...(node.children as unknown[]))
  }
  return [...ids]
}

/** A text whose pictures are named by their ids alone, as it is stored, where it was read with whole documents. */
export function withFilesAsIds<Text>(text: Text): Text {
  const wholeIn = (node: unknown): boolean =>
    isNode(node) &&
    ((node.type === 'upload' && isNode(node.value)) ||
      (Array.isArray(node.children) && node.children.some(wholeIn)))
  const withId = (node: RichTextNode): RichTextNode => ({
    ...node,
    ...(node.type === 'upload' && isNode(node.value) && { value: (node.value as { id?: unknown }).id }),
    ...(Array.isArray(node.children) && { children: node.children.map(withId) }),
  })
  if (!isNode(text) || !wholeIn(text.root)) return text
  return { ...text, root: withId(text.root as RichTextNode) }
}

/** Gives the nodes of a text their pictures. What there is no picture of stays without one, and is shown nowhere. */
export function withPictures<Text extends { root: unknown } | null>(
  text: Text,
  pictureOf: (id: string) => TextPicture | null,
): Text {
  if (text === null || filesInText(text).length === 0) return text
  return { ...text, root: nodeWithPictures(text.root as RichTextNode, pictureOf) }
}

function nodeWithPictures(
  node: RichTextNode,
  pictureOf: (id: string) => TextPicture | null,
): RichTextNode & WithPicture {
  const id = fileOf(node)
  const picture = id === null ? null : pictureOf(id)
  return {
    ...node,
    ...(picture && { [found]: picture }),
    ...(Array.isArray(node.children) && {
      children: node.children.map((child) => (isNode(child) ? nodeWithPictures(child, pictureOf) : child)),
    }),
  }
}

function isNode(value: unknown): value is RichTextNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
