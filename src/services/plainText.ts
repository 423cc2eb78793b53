import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

/** Rich text without its markup; empty where there is none. */
export function toPlainText(text: SerializedEditorState | null | undefined): string {
  return text ? convertLexicalToPlaintext({ data: text }).trim() : ''
}
