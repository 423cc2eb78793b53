import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { makeParagraph, makeRoot, makeText } from '../../src/richText/rules/makeNodes.ts'
import type { RichTextNode } from '../../src/richText/rules/RichTextNode.ts'

let count = 0

/** As Payload's editor numbers what is put into a text. */
const nodeId = (): string => (count += 1).toString(16).padStart(24, '0')

/** A picture in a text, as Payload's editor stores it. */
export function pictureNode(value: unknown, caption?: string, relationTo = 'media'): RichTextNode {
  const fields = caption === undefined ? {} : { caption }
  return { type: 'upload', version: 3, format: '', id: nodeId(), relationTo, value, fields }
}

/** A video in a text, as Payload's editor stores it. */
export function videoNode(videoUrl: string, videoTitle = 'Rundgang durch das Rathaus'): RichTextNode {
  const fields = { id: nodeId(), blockName: '', blockType: 'video', videoUrl, videoTitle }
  return { type: 'block', version: 2, format: '', fields }
}

/** A text of some nodes, between a paragraph before and one after them. */
export function textAround(...nodes: RichTextNode[]): SerializedEditorState {
  const paragraph = (text: string) => makeParagraph([makeText({ text })])
  return makeRoot([paragraph('Vorher.'), ...nodes, paragraph('Nachher.')])
}
