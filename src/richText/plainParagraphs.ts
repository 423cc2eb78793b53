import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

const block = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }

/** Rich text of plain paragraphs, as the editor would have made it. */
export function plainParagraphs(paragraphs: readonly string[]): SerializedEditorState {
  const children = paragraphs.map((text) => ({
    ...block,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
  }))
  return { root: { ...block, type: 'root', children } }
}
