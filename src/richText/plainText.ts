import type { SerializedAutoLinkNode, SerializedLinkNode } from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertLexicalToPlaintext, type PlaintextConverter } from '@payloadcms/richtext-lexical/plaintext'
import { safeHref } from './richTextHtml.ts'

/** Rich text without its markup; empty where there is none. */
export function toPlainText(text: SerializedEditorState | null | undefined): string {
  return text ? convertLexicalToPlaintext({ data: text }).trim() : ''
}

/** The same, with the address of each link after its words: Das Gesetz (https://example.org/gesetz.pdf). */
export function toPlainTextWithLinks(text: SerializedEditorState | null | undefined): string {
  return text ? convertLexicalToPlaintext({ data: text, converters: { link, autolink: link } }).trim() : ''
}

const link: PlaintextConverter<SerializedLinkNode | SerializedAutoLinkNode> = ({
  node,
  nodesToPlaintext,
}) => {
  const words = nodesToPlaintext({ nodes: node.children }).join('')
  const { url } = node.fields
  const isAddress = /^https?:/.test(url ?? '') && safeHref(url) !== null
  return isAddress && words !== url ? `${words} (${url})` : words
}
