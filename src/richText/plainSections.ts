import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { makeHeading, makeLineBreak, makeParagraph, makeRoot, makeText } from './rules/makeNodes.ts'

/** Rich text of sections, each with its heading and plain paragraphs, as the editor would have made it. */
export function plainSections(
  sections: readonly { title: string; paragraphs: readonly string[] }[],
): SerializedEditorState {
  return makeRoot(
    sections.flatMap(({ title, paragraphs }) => [
      makeHeading({ tag: 'h2', children: [makeText({ text: title })] }),
      ...paragraphs.map((paragraph) =>
        makeParagraph(
          paragraph
            .split('\n')
            .flatMap((text, index) => [...(index === 0 ? [] : [makeLineBreak()]), makeText({ text })]),
        ),
      ),
    ]),
  )
}
