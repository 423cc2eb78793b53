import { makeHeading, makeParagraph, makeQuote, makeRule, makeTable } from '../../richText/rules/makeNodes.ts'
import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'
import { nestItems, type PastedItem } from './nestItems.ts'
import type { PastedBlock } from './PastedBlock.ts'
import { withoutBold } from './pastedWords.ts'
import { readBlocks } from './readBlocks.ts'

const headings = ['h2', 'h3', 'h4'] as const

/**
 * Reads what was copied in Word, LibreOffice, Google Docs or a browser into the kinds of markup that our texts have: headings,
 * lists, tables, links, bold and italic. Nothing else is kept, and nothing of it is loaded. Needs the DOM of a browser.
 */
export function readPastedHtml(html: string): RichTextNode[] {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const css = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n')
  const blocks = readBlocks({ element: document.body, css })
  return nodesOf(blocks, tagsOf(blocks))
}

/** Whether a pasted text shows pictures, none of which are taken over. What is a dot is there to count readers. */
export function hasPictures(html: string): boolean {
  const images = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('img')
  return [...images].some((image) => !['width', 'height'].some((name) => isDot(image.getAttribute(name))))
}

function isDot(length: string | null): boolean {
  return length !== null && Number.parseInt(length, 10) <= 2
}

type Tags = ReadonlyMap<number, (typeof headings)[number]>

/** The highest rank in the source is our highest, the next one our next, so that no level is left out. */
function tagsOf(blocks: readonly PastedBlock[]): Tags {
  const ranks = blocks.flatMap((block) =>
    block.kind === 'words' && block.place.kind === 'heading' ? [block.place.rank] : [],
  )
  const sorted = [...new Set(ranks)].sort((one, other) => one - other)
  return new Map(sorted.map((rank, index) => [rank, headings[index] ?? 'h4']))
}

function nodesOf(blocks: readonly PastedBlock[], tags: Tags): RichTextNode[] {
  const nodes: RichTextNode[] = []
  let items: PastedItem[] = []
  const endList = (): void => {
    if (items.length > 0) nodes.push(...nestItems(items))
    items = []
  }
  for (const block of blocks) {
    if (block.kind === 'words' && block.place.kind === 'item') {
      items.push({ ...block.place, words: block.words })
      continue
    }
    endList()
    nodes.push(nodeOf(block, tags))
  }
  endList()
  return nodes
}

function nodeOf(block: PastedBlock, tags: Tags): RichTextNode {
  if (block.kind === 'rule') return makeRule()
  if (block.kind === 'table') return tableOf(block.rows, tags)
  const { place, words } = block
  if (place.kind === 'heading') {
    return makeHeading({ tag: tags.get(place.rank) ?? 'h4', children: withoutBold(words) })
  }
  return place.kind === 'quote' ? makeQuote(words) : makeParagraph(words)
}

function tableOf(rows: Extract<PastedBlock, { kind: 'table' }>['rows'], tags: Tags): RichTextNode {
  return makeTable(
    rows.map((cells, row) =>
      cells.map(({ isHead, blocks }, column) => ({
        // What heads nothing below it heads its row.
        head: !isHead
          ? 'none'
          : cells.every((cell) => cell.isHead) || row === 0
            ? 'column'
            : column === 0
              ? 'row'
              : 'none',
        // A cell of Lexical holds a block in any case.
        children: blocks.length === 0 ? [makeParagraph([])] : nodesOf(blocks, tags),
      })),
    ),
  )
}
