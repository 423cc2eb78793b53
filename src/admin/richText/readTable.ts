import type { PastedBlock, PastedCell } from './PastedBlock.ts'
import { isAllBold, withoutBold } from './pastedWords.ts'

/** What no table that a person wrote exceeds. */
const most = { columns: 50, rows: 1000 }

/**
 * A pasted table, with as many cells in each row: a cell that spans several is followed by empty ones, and rows and columns
 * without words are left out. A frame around a text, which is a table of one cell, is the text.
 */
export function readTable({
  table,
  readCell,
}: {
  table: HTMLTableElement
  readCell: (cell: Element) => PastedBlock[]
}): PastedBlock[] {
  const grid = withoutEmptyOnes(readGrid({ table, readCell }))
  const [first] = grid
  if (!first) return []
  if (grid.length === 1 && first.length === 1) return first[0]?.blocks ?? []
  return [{ kind: 'table', rows: withHead(grid) }]
}

function readGrid({ table, readCell }: Parameters<typeof readTable>[0]): PastedCell[][] {
  const grid: (PastedCell | undefined)[][] = []
  const rows = [...table.rows].slice(0, most.rows)
  rows.forEach((row, top) => {
    const line = (grid[top] ??= [])
    for (const cell of row.cells) {
      // What a cell above reaches down to is taken.
      const left = [...line, undefined].findIndex((each) => each === undefined)
      const isHead = cell.tagName === 'TH' || row.parentElement?.tagName === 'THEAD'
      for (let y = top; y < Math.min(top + cell.rowSpan, rows.length); y += 1) {
        for (let x = left; x < Math.min(left + cell.colSpan, most.columns); x += 1) {
          const isItself = y === top && x === left
          const blocks = isItself ? readCell(cell) : []
          ;(grid[y] ??= [])[x] = { isHead, blocks }
        }
      }
    }
  })
  const columns = Math.max(0, ...grid.map((line) => line.length))
  return grid.map((line) =>
    Array.from({ length: columns }, (_, index) => line[index] ?? { isHead: false, blocks: [] }),
  )
}

const hasWords = ({ blocks }: PastedCell): boolean => blocks.length > 0

function withoutEmptyOnes(grid: PastedCell[][]): PastedCell[][] {
  const rows = grid.filter((row) => row.some(hasWords))
  const kept = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column] && hasWords(row[column])))
  return rows.map((row) => row.filter((_, column) => kept[column]))
}

/** Word says nowhere which row is the head: it is the first one where all of it is bold. */
function withHead(grid: PastedCell[][]): PastedCell[][] {
  const [first = [], ...others] = grid
  const isHead = others.length > 0 && first.filter(hasWords).every(({ blocks }) => blocks.every(isBoldBlock))
  const rows = isHead ? [first.map((cell) => ({ ...cell, isHead })), ...others] : grid
  return rows.map((row) =>
    row.map((cell) => (cell.isHead ? { ...cell, blocks: cell.blocks.map(plain) } : cell)),
  )
}

const isBoldBlock = (block: PastedBlock): boolean => block.kind === 'words' && isAllBold(block.words)

const plain = (block: PastedBlock): PastedBlock =>
  block.kind === 'words' ? { ...block, words: withoutBold(block.words) } : block
