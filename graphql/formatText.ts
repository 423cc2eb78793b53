import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { toPlainTextWithLinks } from '../src/richText/plainText.ts'
import { toHtml } from '../src/richText/richTextHtml.ts'
import { toMarkdown } from '../src/richText/richTextMarkdown.ts'

/** How the API writes longer texts. */
export type TextFormat = 'html' | 'markdown' | 'plain'

const writers = { html: toHtml, markdown: toMarkdown, plain: toPlainTextWithLinks }

/** Writes rich text in the format asked for, HTML unless told; empty where there is none. */
export function formatText({
  text,
  format,
}: {
  text: SerializedEditorState | null
  format: TextFormat | null
}): string {
  return writers[format ?? 'html'](text)
}
