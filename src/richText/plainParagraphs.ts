import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { makeParagraph, makeRoot, makeText } from './rules/makeNodes.ts'

/** Rich text of plain paragraphs, as the editor would have made it. */
export function plainParagraphs(paragraphs: readonly string[]): SerializedEditorState {
  return makeRoot(paragraphs.map((text) => makeParagraph([makeText({ text })])))
}
