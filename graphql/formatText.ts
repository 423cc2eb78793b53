import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { RichTextFormat } from '../src/richText/rules/nodeKinds.ts'
import { toHtml, toMarkdown, toPlainTextWithLinks } from '../src/richText/writeRichText.ts'

const writers: Record<RichTextFormat, (text: SerializedEditorState | null, base: string) => string> = {
  html: toHtml,
  markdown: toMarkdown,
  plain: toPlainTextWithLinks,
}

/** Writes rich text in the format asked for, HTML unless told; empty where there is none. */
export function formatText({
  text,
  format,
  base,
}: {
  text: SerializedEditorState | null
  format: RichTextFormat | null
  /** The page that relative addresses start from. */
  base: string
}): string {
  return writers[format ?? 'html'](text, base)
}
