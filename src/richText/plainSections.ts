import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

const block = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }

/** Rich text of sections, each with its heading and plain paragraphs, as the editor would have made it. */
export function plainSections(
  sections: readonly { title: string; paragraphs: readonly string[] }[],
): SerializedEditorState {
  const children = sections.flatMap(({ title, paragraphs }) => [
    { ...block, type: 'heading', tag: 'h2', children: [wordsOf(title)] },
    ...paragraphs.map((text) => ({
      ...block,
      type: 'paragraph',
      textFormat: 0,
      textStyle: '',
      children: text
        .split('\n')
        .flatMap((line, index) => [
          ...(index === 0 ? [] : [{ type: 'linebreak', version: 1 }]),
          wordsOf(line),
        ]),
    })),
  ])
  return { root: { ...block, type: 'root', children } }
}

function wordsOf(text: string) {
  return { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
}
