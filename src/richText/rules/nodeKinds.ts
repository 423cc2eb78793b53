import { escapeHtml } from './escapeHtml.ts'
import { hasFormat, type RichTextNode } from './RichTextNode.ts'
import { fileOf } from './textPicture.ts'
import { videoBlock } from './textVideo.ts'
import {
  pictureInHtml,
  pictureInMarkdown,
  pictureInWords,
  videoInHtml,
  videoInMarkdown,
  videoInWords,
} from './writeMedia.ts'
import { cellInHtml, lineOfRow, tableInHtml } from './writeTable.ts'
import { markdownBlock, markdownList, markdownTable, markdownText, prefixed } from './writeMarkdown.ts'

/** How rich text can be written. */
export type RichTextFormat = 'html' | 'markdown' | 'plain'

/** What a node is written from. */
interface Writing {
  node: RichTextNode
  /** What is in it, each written already. */
  inner: string[]
  /** Writes a node within it. */
  write: (node: RichTextNode) => string
  /** Where a link leads to; null where it is written as its words alone. */
  href: (node: RichTextNode) => string | null
  /** What this surface has around some kinds in HTML. */
  frames: HtmlFrames
}

/** What a surface puts around what is written, such as that which lets a wide table scroll on a phone. */
export interface HtmlFrames {
  table?: (html: string) => string
  /** Instead of what is written of a picture otherwise. */
  picture?: (node: RichTextNode) => string
  /** Instead of the link that a video is otherwise. */
  video?: (node: RichTextNode) => string
}

/** What the children of a node are. Words are the most lenient: an item of a list holds its nested list among them. */
export type Standing = 'blocks' | 'items' | 'rows' | 'cells' | 'words'

/** One kind of node: what of it is accepted, and how it is written everywhere. */
export interface NodeKind extends Record<RichTextFormat, (writing: Writing) => string> {
  /** What may stand in it; nothing where it is left out. */
  holds?: Standing
  /** Where it stands, by itself or in a list or a table; among words where it is left out. */
  standsAmong?: Standing
  /** The first of its members that is wrong; null where all are right. */
  wrong?: (node: Record<string, unknown>) => string | null
  /** The same of what comes in; where it is stored, the node alone is left out. */
  refused?: (node: Record<string, unknown>) => string | null
}

const words = ({ inner }: Writing): string => inner.join('')
const paragraphs = ({ inner }: Writing): string => inner.filter((each) => each.trim() !== '').join('\n\n')

const link: NodeKind = {
  holds: 'words',
  wrong: ({ fields }) =>
    typeof fields === 'object' && fields !== null && isOptional((fields as { url?: unknown }).url, 'string')
      ? null
      : 'fields',
  html: ({ node, inner, href }) => {
    const to = href(node)
    return to === null ? inner.join('') : `<a href="${escapeHtml(to)}" rel="noopener">${inner.join('')}</a>`
  },
  markdown: ({ node, inner, href }) => {
    const to = href(node)
    const label = inner.join('')
    return to === null || label.trim() === '' ? label : `[${label}](<${to}>)`
  },
  plain: ({ node, inner, href }) => {
    const label = inner.join('')
    const to = href(node)
    if (to === null) return label
    // What a person would copy: the address of a mail without its subject.
    const shown = to.replace(/^tel:/, '').replace(/^mailto:([^?]*).*$/, '$1')
    return [to, shown, node.fields?.url].includes(label.trim()) ? label : `${label} (${shown})`
  },
}

/**
 * The nodes that the editor of `richTextField` makes, also of what is pasted: what of them is accepted, and how each format
 * writes them. Nothing else is stored, and whatever shows rich text goes by this table.
 */
export const nodeKinds = {
  root: { holds: 'blocks', html: words, markdown: paragraphs, plain: paragraphs },
  paragraph: {
    holds: 'words',
    standsAmong: 'blocks',
    html: ({ inner }) => `<p>${inner.length === 0 ? '<br />' : inner.join('')}</p>`,
    markdown: (writing) => markdownBlock(words(writing)),
    plain: words,
  },
  heading: {
    holds: 'words',
    standsAmong: 'blocks',
    wrong: ({ tag }) => (typeof tag === 'string' && /^h[1-6]$/.test(tag) ? null : 'tag'),
    html: ({ node, inner }) => `<${node.tag}>${inner.join('')}</${node.tag}>`,
    markdown: (writing) => {
      const line = words(writing).replaceAll('\\\n', ' ').trim()
      return line === '' ? '' : `${'#'.repeat(Number(writing.node.tag?.slice(1)))} ${line}`
    },
    plain: words,
  },
  quote: {
    holds: 'words',
    standsAmong: 'blocks',
    html: ({ inner }) => `<blockquote>${inner.join('')}</blockquote>`,
    markdown: (writing) => prefixed({ lines: markdownBlock(words(writing)), prefix: '> ' }),
    plain: words,
  },
  list: {
    holds: 'items',
    standsAmong: 'blocks',
    wrong: ({ listType, tag, start }) => {
      if (!['bullet', 'number', 'check'].includes(String(listType))) return 'listType'
      if (tag !== 'ul' && tag !== 'ol') return 'tag'
      return isOptional(start, 'number') ? null : 'start'
    },
    html: ({ node: { tag, start }, inner }) =>
      tag === 'ol'
        ? `<ol${Number(start) > 1 ? ` start="${Number(start)}"` : ''}>${inner.join('')}</ol>`
        : `<ul>${inner.join('')}</ul>`,
    markdown: ({ node, write }) => markdownList({ list: node, write }),
    plain: ({ inner }) => inner.filter((each) => each !== '').join('\n'),
  },
  listitem: {
    holds: 'words',
    standsAmong: 'items',
    html: ({ inner }) => `<li>${inner.join('')}</li>`,
    // Its list has written it.
    markdown: words,
    plain: ({ node, inner }) =>
      inner
        .map((each, index) => (index > 0 && node.children?.[index]?.type === 'list' ? `\n${each}` : each))
        .join(''),
  },
  table: {
    holds: 'rows',
    standsAmong: 'blocks',
    html: (writing) => {
      const html = tableInHtml(writing)
      return writing.frames.table?.(html) ?? html
    },
    markdown: ({ node, write }) => markdownTable({ table: node, write }),
    plain: ({ inner }) => inner.filter((each) => each !== '').join('\n'),
  },
  tablerow: {
    holds: 'cells',
    standsAmong: 'rows',
    html: ({ inner }) => `<tr>${inner.join('')}</tr>`,
    // Its table has written it.
    markdown: words,
    plain: ({ inner }) => lineOfRow(inner),
  },
  tablecell: {
    holds: 'blocks',
    standsAmong: 'cells',
    wrong: ({ headerState }) => (isOptional(headerState, 'number') ? null : 'headerState'),
    html: cellInHtml,
    markdown: ({ inner }) => inner.filter((each) => each.trim() !== '').join(' '),
    plain: ({ inner }) => inner.filter((each) => each.trim() !== '').join(' '),
  },
  horizontalrule: { standsAmong: 'blocks', html: () => '<hr />', markdown: () => '---', plain: () => '' },
  /** A picture, which has been looked up. */
  upload: {
    standsAmong: 'blocks',
    // What is still being uploaded may hold the picture itself.
    refused: (node) => ('pending' in node ? 'pending' : fileOf(node) === null ? 'value' : null),
    html: ({ node, frames }) => frames.picture?.(node) ?? pictureInHtml({ node }),
    markdown: pictureInMarkdown,
    plain: pictureInWords,
  },
  /** A video, which a surface may play. */
  block: {
    standsAmong: 'blocks',
    refused: ({ fields }) =>
      (fields as { blockType?: unknown } | null | undefined)?.blockType === videoBlock ? null : 'fields',
    html: (writing) => writing.frames.video?.(writing.node) ?? videoInHtml(writing),
    markdown: videoInMarkdown,
    plain: videoInWords,
  },
  link,
  autolink: link,
  text: {
    wrong: ({ text, format }) =>
      typeof text !== 'string' ? 'text' : isOptional(format, 'number') || format === '' ? null : 'format',
    html: ({ node }) => {
      const plain = escapeHtml(node.text ?? '')
      const slanted = hasFormat(node, 'italic') ? `<em>${plain}</em>` : plain
      return hasFormat(node, 'bold') ? `<strong>${slanted}</strong>` : slanted
    },
    markdown: ({ node }) => markdownText(node),
    plain: ({ node }) => node.text ?? '',
  },
  linebreak: { html: () => '<br />', markdown: () => '\\\n', plain: () => '\n' },
  tab: { html: () => '\t', markdown: () => ' ', plain: () => '\t' },
} as const satisfies Record<string, NodeKind>

const kinds: Readonly<Record<string, NodeKind>> = nodeKinds

/** The kind of a node; undefined where it is none of ours. */
export function nodeKindOf(type: unknown): NodeKind | undefined {
  return typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined
}

function isOptional(value: unknown, type: 'string' | 'number'): boolean {
  return value === undefined || value === null || typeof value === type
}
