import { heads, type RichTextNode } from './RichTextNode.ts'

interface Writing {
  node: RichTextNode
  inner: string[]
  write: (node: RichTextNode) => string
}

/** A table: the rows at its top whose cells all head their columns are its head. */
export function tableInHtml({ node, inner }: Writing): string {
  const rows = node.children ?? []
  const firstOfBody = rows.findIndex((row) => !isHead(row))
  const head = inner.slice(0, firstOfBody === -1 ? inner.length : firstOfBody).join('')
  const body = firstOfBody === -1 ? '' : inner.slice(firstOfBody).join('')
  return `<table>${head && `<thead>${head}</thead>`}${body && `<tbody>${body}</tbody>`}</table>`
}

const isHead = ({ children }: RichTextNode): boolean =>
  Boolean(children?.length) && children?.every((cell) => heads(cell, 'column')) === true

/** A cell, with the words of a single paragraph as its own. An empty one heads nothing, as those who hear a table would expect. */
export function cellInHtml({ node, inner, write }: Writing): string {
  const [block, ...others] = node.children ?? []
  const isOneParagraph = block?.type === 'paragraph' && others.length === 0
  const content = isOneParagraph ? (block.children ?? []).map(write).join('') : inner.join('')
  const scope = heads(node, 'column') ? 'col' : heads(node, 'row') ? 'row' : null
  return scope === null || content === '' ? `<td>${content}</td>` : `<th scope="${scope}">${content}</th>`
}

/** A row as a line of text. */
export function lineOfRow(cells: string[]): string {
  const written = cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').trim())
  return written.some((cell) => cell !== '') ? written.join(' | ') : ''
}
