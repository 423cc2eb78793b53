import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  type ElementNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $insertNodeToNearestRoot } from '@payloadcms/richtext-lexical/lexical/utils'
import { makeParagraph, makeTable } from '../../richText/rules/makeNodes.ts'
import { cellHeads } from '../../richText/rules/RichTextNode.ts'

/** What is used of a cell of Lexical, whose package Payload does not hand on. */
type Cell = ElementNode & {
  getHeaderStyles: () => number
  setHeaderStyles: (state: number, mask?: number) => unknown
}

/** What can be done to the table in which the cursor stands. */
export const tableCommands = {
  rowBelow: ({ row, cells }: Place): void => {
    const added = $rowOf(cells.map((cell) => cell.getHeaderStyles() & cellHeads.row))
    row.insertAfter(added)
    added.selectStart()
  },
  columnAfter: ({ table, column }: Place): void => {
    for (const each of $elementsIn(table)) {
      const cell = $cellsIn(each)[column]
      cell?.insertAfter($cellOf(cell.getHeaderStyles() & cellHeads.column))
    }
  },
  /** The first row heads the columns, or does so no longer. */
  head: ({ table }: Place): void => {
    const cells = $cellsIn($elementsIn(table)[0])
    const isHead = cells.every((cell) => (cell.getHeaderStyles() & cellHeads.column) !== 0)
    for (const cell of cells)
      cell.setHeaderStyles(isHead ? cellHeads.none : cellHeads.column, cellHeads.column)
  },
  deleteRow: ({ table, row }: Place): void => {
    const neighbour = row.getNextSibling() ?? row.getPreviousSibling()
    if (!$isElementNode(neighbour)) return $deleteTable(table)
    neighbour.selectStart()
    row.remove()
  },
  deleteColumn: ({ table, column, cells }: Place): void => {
    const neighbour = cells[column + 1] ?? cells[column - 1]
    if (!neighbour) return $deleteTable(table)
    neighbour.selectStart()
    for (const row of $elementsIn(table)) $cellsIn(row)[column]?.remove()
  },
  deleteTable: ({ table }: Place): void => $deleteTable(table),
} satisfies Record<string, (place: Place) => void>

export type TableCommand = keyof typeof tableCommands

interface Place {
  table: ElementNode
  row: ElementNode
  /** Those of the row. */
  cells: Cell[]
  column: number
}

/** Where in a table the cursor stands; null where it stands in none. */
export function $placeInTable(): Place | null {
  const selection = $getSelection()
  const anchor = $isRangeSelection(selection)
    ? selection.anchor.getNode()
    : (selection?.getNodes()[0] ?? null)
  const cell = anchor && $findMatchingParent(anchor, (node) => node.getType() === 'tablecell')
  const row = cell?.getParent()
  const table = row?.getParent()
  if (!cell || !row || !table) return null
  return { table, row, cells: $cellsIn(row), column: cell.getIndexWithinParent() }
}

/** Puts a table where the cursor stands, with a row that heads its columns. */
export function $insertTable({ rows, columns }: { rows: number; columns: number }): void {
  const cell = (head: 'column' | 'none') => ({ head, children: [makeParagraph([])] })
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, () => cell(row === 0 ? 'column' : 'none')),
  )
  const table = $parse(makeTable(lines))
  $insertNodeToNearestRoot(table)
  const before = table.getPreviousSibling()
  // The empty line in which the cursor stood.
  if ($isElementNode(before) && before.getType() === 'paragraph' && before.isEmpty()) before.remove()
  table.selectStart()
}

const $parse = (node: object): ElementNode =>
  $parseSerializedNode(node as SerializedLexicalNode) as ElementNode

function $rowOf(states: readonly number[]): ElementNode {
  const row = $parse(makeTable([[]]).children?.[0] ?? {})
  return row.append(...states.map($cellOf))
}

function $cellOf(headerState: number): Cell {
  const [row] = makeTable([[{ head: 'none', children: [makeParagraph([])] }]]).children ?? []
  const cell = $parse(row?.children?.[0] ?? {}) as Cell
  cell.setHeaderStyles(headerState)
  return cell
}

const $elementsIn = (node: ElementNode): ElementNode[] =>
  node.getChildren().filter((child) => $isElementNode(child))

const $cellsIn = (row: ElementNode | undefined): Cell[] => (row ? ($elementsIn(row) as Cell[]) : [])

function $deleteTable(table: ElementNode): void {
  const next = table.getNextSibling() ?? table.insertAfter($createParagraphNode())
  if ($isElementNode(next)) next.selectStart()
  table.remove()
}
