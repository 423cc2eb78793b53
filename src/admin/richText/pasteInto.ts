import { UploadNode } from '@payloadcms/richtext-lexical/client'
import {
  $addUpdateTag,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  type LexicalEditor,
  PASTE_COMMAND,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'
import { linesOfTable } from './linesOfTable.ts'
import { hasPictures, readPastedHtml } from './readPastedHtml.ts'

/** Pastes what was copied elsewhere, and says where pictures did not come along. A picture alone is uploaded, by Payload's own means. */
export function pasteInto({
  editor,
  html,
  plain,
  files,
  leave,
}: {
  editor: LexicalEditor
  html: string
  plain: string
  /** Those that came alone, but for their tags, which lead to where they were. */
  files: readonly File[]
  /** Says that pictures did not come along. */
  leave: () => void
}): void {
  if (files.length > 0 && editor.hasNodes([UploadNode])) return pasteFiles(editor, files)
  if (files.length === 0) editor.update(() => $insert({ editor, nodes: readPastedHtml(html), plain }))
  if (files.length > 0 || hasPictures(html)) leave()
}

function pasteFiles(editor: LexicalEditor, files: readonly File[]): void {
  const clipboardData = new DataTransfer()
  for (const file of files) clipboardData.items.add(file)
  editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
}

function $insert({
  editor,
  nodes,
  plain,
}: {
  editor: LexicalEditor
  nodes: RichTextNode[]
  plain: string
}): void {
  const selection = $getSelection()
  if (!selection) return
  $addUpdateTag(PASTE_TAG)
  if (nodes.length === 0) return selection.insertRawText(plain)
  const inserted = fittingIn($isInCell(selection), nodes).map((node) =>
    $parseSerializedNode(node as unknown as SerializedLexicalNode),
  )
  const isTaken = editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, {
    nodes: inserted,
    selection,
  })
  if (!isTaken) selection.insertNodes(inserted)
}

function $isInCell(selection: ReturnType<typeof $getSelection>): boolean {
  return (
    $isRangeSelection(selection) &&
    $findMatchingParent(selection.anchor.getNode(), (node) => node.getType() === 'tablecell') !== null
  )
}

/** A table alone fills the cells of the one that it is pasted into; with other words it would be a table in a table. */
function fittingIn(isInCell: boolean, nodes: RichTextNode[]): RichTextNode[] {
  return isInCell && nodes.length > 1
    ? nodes.flatMap((node) => (node.type === 'table' ? linesOfTable(node) : [node]))
    : nodes
}
