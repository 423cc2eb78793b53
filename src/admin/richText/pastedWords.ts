import { makeLineBreak, makeLink, makeText } from '../../richText/rules/makeNodes.ts'
import { hasFormat, type RichTextNode } from '../../richText/rules/RichTextNode.ts'
import { linkAddress } from '../../richText/rules/linkAddress.ts'

/** How the words within an element are written. */
export interface WordStyle {
  bold: boolean
  italic: boolean
  /** Where they lead to; null where nowhere. */
  url: string | null
}

const boldTags = new Set(['B', 'STRONG'])
const italicTags = new Set(['I', 'EM', 'CITE'])

/** How words are written in an element: by its tag, and more by its style. Google Docs wraps everything into a b that is not bold. */
export function styleWithin(element: Element, around: WordStyle): WordStyle {
  const { fontWeight = '', fontStyle = '' } = (element as Partial<HTMLElement>).style ?? {}
  const href = element.tagName === 'A' ? (element.getAttribute('href') ?? '') : ''
  return {
    bold: fontWeight === '' ? around.bold || boldTags.has(element.tagName) : isBold(fontWeight, around.bold),
    italic:
      fontStyle === ''
        ? around.italic || italicTags.has(element.tagName)
        : /^(italic|oblique)/.test(fontStyle),
    // A place within the source, such as a footnote, or within its site is none of ours.
    url: href === '' ? around.url : /^[a-z]+:/i.test(href) ? linkAddress(href) : null,
  }
}

function isBold(fontWeight: string, around: boolean): boolean {
  if (fontWeight === 'inherit') return around
  return fontWeight === 'bold' || fontWeight === 'bolder' || Number(fontWeight) >= 600
}

/** Words in a style. Word breaks the lines of its source, and draws distances by many blanks. */
export function wordsIn(text: string, { bold, italic, url }: WordStyle): RichTextNode {
  const words = makeText({
    text: text.replace(/[\t\n\f\r ]+/g, ' ').replace(/[\u00A0 ]{2,}/g, ' '),
    bold,
    italic,
  })
  return url === null ? words : makeLink({ url, children: [words] })
}

/** Words of a block: what is written alike is one text, blanks are single, and none begins or ends a line. */
export function tidyWords(words: RichTextNode[]): RichTextNode[] {
  const joined: RichTextNode[] = []
  for (const node of words) {
    const last = joined.at(-1)
    if (last && areAlike(last, node)) joined[joined.length - 1] = join(last, node)
    else joined.push(node)
  }
  return trimmed(trimmed(joined).toReversed(), 'end').toReversed()
}

const textIn = (node: RichTextNode): RichTextNode =>
  node.type === 'link' ? (node.children?.[0] ?? node) : node

function areAlike(one: RichTextNode, other: RichTextNode): boolean {
  return (
    one.type === other.type &&
    one.type !== 'linebreak' &&
    one.fields?.url === other.fields?.url &&
    (['bold', 'italic'] as const).every(
      (name) => hasFormat(textIn(one), name) === hasFormat(textIn(other), name),
    )
  )
}

function withText(node: RichTextNode, text: string): RichTextNode {
  return node.type === 'link' ? { ...node, children: [{ ...textIn(node), text }] } : { ...node, text }
}

function join(one: RichTextNode, other: RichTextNode): RichTextNode {
  return withText(one, `${textIn(one).text}${textIn(other).text}`.replace(/ {2,}/g, ' '))
}

/** Takes blanks away where a line begins; with `end`, where one ends, of words that come in reverse. */
function trimmed(words: RichTextNode[], side: 'start' | 'end' = 'start'): RichTextNode[] {
  const kept: RichTextNode[] = []
  for (const node of words) {
    const isFirst = kept.length === 0
    if (node.type === 'linebreak') {
      if (!isFirst) kept.push(node)
      continue
    }
    const isAtEdge = isFirst || kept.at(-1)?.type === 'linebreak'
    const text = textIn(node).text ?? ''
    const pattern = side === 'start' ? /^[\s\u00A0]+/ : /[\s\u00A0]+$/
    const rest = isAtEdge ? text.replace(pattern, '') : text
    if (rest !== '') kept.push(withText(node, rest))
  }
  return kept
}

/** Words without being bold, such as those of a heading, which are by themselves. */
export function withoutBold(words: RichTextNode[]): RichTextNode[] {
  return tidyWords(
    words.map((node) => {
      if (node.type === 'linebreak') return makeLineBreak()
      const { text = '' } = textIn(node)
      const plain = makeText({ text, italic: hasFormat(textIn(node), 'italic') })
      return node.type === 'link' ? { ...node, children: [plain] } : plain
    }),
  )
}

/** Whether all of what is said is bold. */
export function isAllBold(words: RichTextNode[]): boolean {
  return words.every((node) => node.type === 'linebreak' || hasFormat(textIn(node), 'bold'))
}
