import { createHash } from 'node:crypto'
import type { Event } from '../src/payload-types.ts'

/** Rich text as Payload's Lexical editor stores it. */
export type RichText = NonNullable<Event['description']>

type Node = RichText['root']['children'][number]

const block = { format: '', indent: 0, version: 1, direction: 'ltr' } as const

function text(words: string): Node {
  return { type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
}

const inline = (parts: (string | Node)[]): Node[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part))

/** Words that lead to another page. */
export function link({ words, url }: { words: string; url: string }): Node {
  return {
    ...block,
    type: 'link',
    version: 3,
    // The editor's ids are 24 hexadecimal digits; made from the address, so that the same text is the same twice.
    id: createHash('sha256').update(url).digest('hex').slice(0, 24),
    fields: { linkType: 'custom', url, newTab: false },
    children: [text(words)],
  }
}

export function paragraph(...parts: (string | Node)[]): Node {
  return { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: inline(parts) }
}

export function bulletList(...items: string[]): Node {
  return {
    ...block,
    type: 'list',
    listType: 'bullet',
    tag: 'ul',
    start: 1,
    children: items.map((item, index) => ({
      ...block,
      type: 'listitem',
      value: index + 1,
      children: [text(item)],
    })),
  }
}

/** Rich text of the given blocks; a string is a paragraph. */
export function richText(...blocks: (string | Node)[]): RichText {
  return {
    root: {
      ...block,
      type: 'root',
      children: blocks.map((each) => (typeof each === 'string' ? paragraph(each) : each)),
    },
  }
}
