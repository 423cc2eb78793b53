import { makeLineBreak } from '../../richText/rules/makeNodes.ts'
import type { PastedBlock, PastedPlace } from './PastedBlock.ts'
import { readTable } from './readTable.ts'
import { continuesWordItem, headingRank, isNoText, wordItem, wordMarker } from './wordMarkup.ts'
import { styleWithin, tidyWords, type WordStyle, wordsIn } from './pastedWords.ts'

/** Elements that stand by themselves; all others are part of a line. */
const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD ' +
    'TR UL'
  ).split(' '),
)

/** No text that a person wrote goes deeper; what is deeper stands on the last level. */
const deepestLevel = 9

interface Surroundings {
  place: PastedPlace
  style: WordStyle
  /** How many lists are around. */
  level: number
  /** Within a cell, where another table becomes lines. */
  isInTable: boolean
  css: string
}

/** The blocks of what is in an element of a pasted page, in their order; those without words are left out. */
export function readBlocks({
  element,
  css,
  isInTable = false,
}: {
  element: Element
  css: string
  isInTable?: boolean
}): PastedBlock[] {
  const reader = new BlockReader()
  const style = { bold: false, italic: false, url: null }
  reader.readChildren(element, { place: { kind: 'paragraph' }, style, level: 0, isInTable, css })
  return reader.blocks
    .map((block) => (block.kind === 'words' ? { ...block, words: tidyWords(block.words) } : block))
    .filter((block) => block.kind !== 'words' || block.words.length > 0)
}

class BlockReader {
  readonly blocks: PastedBlock[] = []
  /** Whether words go on in the last block. */
  #isOpen = false

  readChildren(element: Element, around: Surroundings): void {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#write(child.textContent ?? '', around)
      else if (child instanceof Element) this.#read(child, around)
    }
  }

  #read(element: Element, around: Surroundings): void {
    if (isNoText(element)) return
    if (element.tagName === 'BR') return this.#breakLine(element, around)
    const style = styleWithin(element, around.style)
    if (isInnerCell(element, around)) return this.#readInnerCell(element, { ...around, style })
    if (!blockTags.has(element.tagName)) return this.readChildren(element, { ...around, style })
    this.#isOpen = false
    if (element.tagName === 'HR') this.#addRule(element)
    else if (element instanceof HTMLTableElement && !around.isInTable) this.#addTable(element, around)
    else this.#readBlock(element, { ...around, style })
    this.#isOpen = false
  }

  #readBlock(element: Element, around: Surroundings): void {
    const item = element.tagName === 'P' ? wordItem(element, around.css) : null
    const rank = headingRank(element)
    const last = this.blocks.at(-1)
    if (rank !== null && !around.isInTable) {
      this.readChildren(element, { ...around, place: { kind: 'heading', rank } })
    } else if (item) {
      this.readChildren(element, { ...around, place: { kind: 'item', ...item, source: element } })
    } else if (continuesWordItem(element) && last?.kind === 'words' && last.place.kind === 'item') {
      this.readChildren(element, { ...around, place: last.place })
    } else if (element.tagName === 'UL' || element.tagName === 'OL') {
      this.readChildren(element, { ...around, level: around.level + 1 })
    } else if (element.tagName === 'LI') {
      this.readChildren(element, { ...around, place: itemOf(element, around.level) })
    } else if (element.tagName === 'BLOCKQUOTE' && around.place.kind === 'paragraph') {
      this.readChildren(element, { ...around, place: { kind: 'quote' } })
    } else {
      this.readChildren(element, around)
    }
    // A counted heading keeps its number, which its words may go by.
    const marker = rank === null ? '' : wordMarker(element)
    const heading = this.blocks.at(-1)
    if (marker !== '' && heading?.kind === 'words' && heading !== last) {
      heading.words.unshift(wordsIn(`${marker} `, around.style))
    }
  }

  #write(text: string, { place, style }: Surroundings): void {
    if (!this.#isOpen && /^[\s\u00A0]*$/.test(text)) return
    this.#openBlock(place).push(wordsIn(text, style))
  }

  #breakLine(element: Element, { place }: Surroundings): void {
    // The break of a page or a column is no line.
    if (/page-break|mso-(break|column)/i.test(element.getAttribute('style') ?? '')) return
    if (this.#isOpen) this.#openBlock(place).push(makeLineBreak())
  }

  #openBlock(place: PastedPlace) {
    const last = this.blocks.at(-1)
    if (this.#isOpen && last?.kind === 'words') return last.words
    this.#isOpen = true
    if (last?.kind === 'words' && isSameItem(last.place, place)) {
      last.words.push(makeLineBreak())
      return last.words
    }
    const block = { kind: 'words' as const, place, words: [] }
    this.blocks.push(block)
    return block.words
  }

  #addRule(element: Element): void {
    // Word draws one above its footnotes.
    if (!element.closest('[style*="footnote-list" i], [style*="endnote-list" i]'))
      this.blocks.push({ kind: 'rule' })
  }

  #addTable(table: HTMLTableElement, { css }: Surroundings): void {
    const { caption, rows } = table
    if (caption) this.blocks.push(...readBlocks({ element: caption, css }))
    // One cell frames a text, or another table.
    const isFrame = rows.length === 1 && rows[0]?.cells.length === 1
    const readCell = (element: Element) => readBlocks({ element, css, isInTable: !isFrame })
    const blocks = readTable({ table, readCell })
    this.blocks.push(...blocks)
  }

  #readInnerCell(element: Element, around: Surroundings): void {
    this.readChildren(element, around)
    if (this.#isOpen) this.#write(' ', around)
  }
}

/** An item of a list of HTML. Google Docs and Word for the web say its level by themselves, wherever their lists stand. */
function itemOf(element: Element, depth: number): PastedPlace {
  const list = element.parentElement
  const said = Number(element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level'))
  const isOrdered = list?.tagName === 'OL'
  const isFirst = list?.querySelector(':scope > li') === element
  return {
    kind: 'item',
    level: Math.min(Math.max(said || depth, 1), deepestLevel),
    isOrdered,
    ...(isOrdered && isFirst && { number: Number(list.getAttribute('start')) || 1 }),
    source: element,
  }
}

/** A cell of a table in a table, whose row is a line. */
function isInnerCell({ tagName }: Element, { isInTable }: Surroundings): boolean {
  return isInTable && (tagName === 'TD' || tagName === 'TH')
}

function isSameItem(one: PastedPlace, other: PastedPlace): boolean {
  return one.kind === 'item' && other.kind === 'item' && one.source === other.source
}
