import type {
  SerializedLinkNode,
  SerializedListItemNode,
  SerializedListNode,
  SerializedTextNode,
} from '@payloadcms/richtext-lexical'
import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { escapeHtml } from './escapeHtml.ts'

const allowedProtocols = ['http:', 'https:', 'mailto:', 'tel:']

/** The address of a link, or null where it could run a script. */
export function safeHref(url: string | undefined): string | null {
  if (!url) return null
  if (/^[/#]/.test(url) && !url.startsWith('//')) return url
  return URL.canParse(url) && allowedProtocols.includes(new URL(url).protocol) ? url : null
}

const link: HTMLConverters<SerializedLinkNode>['link'] = ({ node, nodesToHTML }) => {
  const text = nodesToHTML({ nodes: node.children }).join('')
  const href = safeHref(node.fields.url)
  return href === null ? text : `<a href="${escapeHtml(href)}" rel="noopener">${text}</a>`
}

// Payload's own ones write style attributes, which the pages' policy forbids.
const list: HTMLConverters<SerializedListNode>['list'] = ({ node, nodesToHTML }) => {
  const items = nodesToHTML({ nodes: node.children }).join('')
  if (node.tag !== 'ol') return `<ul>${items}</ul>`
  return `<ol${node.start > 1 ? ` start="${Number(node.start)}"` : ''}>${items}</ol>`
}

const listitem: HTMLConverters<SerializedListItemNode>['listitem'] = ({ node, nodesToHTML }) =>
  `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`

const bold = 1
const italic = 2

const text: HTMLConverters<SerializedTextNode>['text'] = ({ node }) => {
  const plain = escapeHtml(node.text)
  const slanted = node.format & italic ? `<em>${plain}</em>` : plain
  return node.format & bold ? `<strong>${slanted}</strong>` : slanted
}

/** Rich text as HTML without styles, scripts or classes; empty where there is none. */
export function toHtml(richText: SerializedEditorState | null | undefined): string {
  if (!richText) return ''
  return convertLexicalToHTML({
    data: richText,
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
    converters: ({ defaultConverters }) =>
      ({ ...defaultConverters, link, autolink: link, list, listitem, text }) as HTMLConverters,
  })
}
