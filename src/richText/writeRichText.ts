import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { linkAddress } from './rules/linkAddress.ts'
import { type HtmlFrames, nodeKindOf, type RichTextFormat } from './rules/nodeKinds.ts'
import type { RichTextNode } from './rules/RichTextNode.ts'

type Text = SerializedEditorState | null | undefined

/** The page that relative addresses start from; given wherever a text leaves the site. */
type Base = string | undefined

/** Rich text as HTML without styles, scripts or classes, but for what a surface frames it with; empty where there is none. */
export function toHtml(text: Text, base?: Base, frames: HtmlFrames = {}): string {
  return write({ text, format: 'html', href: hrefFrom(base), frames })
}

/** Rich text as CommonMark without raw HTML, tables as GitHub has them; empty where there is none. */
export function toMarkdown(text: Text, base?: Base): string {
  return write({ text, format: 'markdown', href: hrefFrom(base) })
}

/** Rich text without its markup; empty where there is none. */
export function toPlainText(text: Text): string {
  return write({ text, format: 'plain', href: () => null }).trim()
}

/** The same, with the address of each link after its words: Das Gesetz (https://example.org/gesetz.pdf). */
export function toPlainTextWithLinks(text: Text, base: string): string {
  return write({ text, format: 'plain', href: hrefFrom(base) }).trim()
}

const hrefFrom =
  (base: Base) =>
  ({ fields }: RichTextNode): string | null => {
    const address = linkAddress(fields?.url ?? '')
    return address !== null && base !== undefined && /^[/#]/.test(address)
      ? new URL(address, base).href
      : address
  }

function write({
  text,
  format,
  href,
  frames = {},
}: {
  text: Text
  format: RichTextFormat
  href: (node: RichTextNode) => string | null
  frames?: HtmlFrames
}): string {
  const writeNode = (node: RichTextNode): string => {
    const writing = {
      node,
      // Only where it is asked for: a list that writes its items itself would have them written twice, at each level.
      get inner() {
        return (node.children ?? []).map(writeNode)
      },
      write: writeNode,
      href,
      frames,
    }
    // What is none of ours lends its words.
    return nodeKindOf(node.type)?.[format](writing) ?? writing.inner.join('')
  }
  return text ? writeNode(text.root) : ''
}
