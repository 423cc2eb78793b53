import type {
  DefaultNodeTypes,
  SerializedListItemNode,
  SerializedListNode,
} from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { safeHref } from './richTextHtml.ts'

// The nodes that collections/fields/richTextField.ts offers; others lend their text.
type Node = DefaultNodeTypes

// Bits of the format of a text node in Lexical.
const bold = 1
const italic = 2

/** Rich text as CommonMark without raw HTML; empty where there is none. */
export function toMarkdown(text: SerializedEditorState | null | undefined): string {
  return blocksOf((text?.root.children ?? []) as Node[])
}

function blocksOf(nodes: Node[]): string {
  return nodes
    .map(blockOf)
    .filter((block) => block !== '')
    .join('\n\n')
}

function blockOf(node: Node): string {
  if (node.type === 'heading') {
    const words = inlineOf(childrenOf(node)).replaceAll('\\\n', ' ')
    return words === '' ? '' : `${'#'.repeat(Number(node.tag.slice(1)))} ${words}`
  }
  if (node.type === 'quote')
    return prefixed({ lines: escapedAtStarts(inlineOf(childrenOf(node))), prefix: '> ' })
  if (node.type === 'list') return listOf(node)
  if (node.type === 'horizontalrule') return '---'
  return escapedAtStarts(inlineOf(childrenOf(node)))
}

function listOf(list: SerializedListNode): string {
  let number = list.start - 1
  const lines: string[] = []
  for (const item of list.children as SerializedListItemNode[]) {
    const children = childrenOf(item)
    const lists = children.filter((child) => child.type === 'list')
    const words = inlineOf(children.filter((child) => child.type !== 'list'))
    // Lexical puts a nested list into an item of its own; in Markdown it belongs to the item before.
    if (words !== '' || lists.length === 0) number += 1
    const marker = list.listType === 'number' ? `${number}. ` : '- '
    const indent = ' '.repeat(marker.length)
    if (words !== '' || lists.length === 0) {
      lines.push(marker + prefixed({ lines: escapedAtStarts(words), prefix: indent }).slice(indent.length))
    }
    lines.push(...lists.map((nested) => prefixed({ lines: listOf(nested), prefix: indent })))
  }
  return lines.join('\n')
}

function inlineOf(nodes: Node[]): string {
  return nodes.map(wordsOf).join('').trim()
}

function wordsOf(node: Node): string {
  if (node.type === 'text') return marked(node)
  if (node.type === 'linebreak') return '\\\n'
  if (node.type === 'tab') return ' '
  const words = childrenOf(node).map(wordsOf).join('')
  const href = node.type === 'link' || node.type === 'autolink' ? safeHref(node.fields.url) : null
  return href === null || words.trim() === ''
    ? words
    : `[${words}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`
}

/** Spaces at the ends stay outside the marks, where CommonMark wants them (0.31, 6.2). */
function marked({ text, format }: { text: string; format: number }): string {
  const marks = (format & bold ? '**' : '') + (format & italic ? '*' : '')
  const escaped = text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>&~|]/g, '\\$&')
  const words = escaped.trim()
  return words === '' ? escaped : escaped.replace(words, () => `${marks}${words}${marks}`)
}

/** Keeps a line from becoming a heading, a list, a rule or code by what it begins with. */
function escapedAtStarts(lines: string): string {
  return lines
    .replace(/^[ \t]+/gm, '')
    .replace(/^([#+=-]|\d+(?=[.)]))/gm, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
}

function prefixed({ lines, prefix }: { lines: string; prefix: string }): string {
  return lines === '' ? '' : lines.replace(/^/gm, prefix)
}

function childrenOf(node: Node): Node[] {
  return 'children' in node ? (node.children as Node[]) : []
}
