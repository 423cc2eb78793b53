'use client'

import {
  $addUpdateTag,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  PASTE_COMMAND,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'
import { linesOfTable } from './linesOfTable.ts'

/** What reads pages is large, and loaded by itself once an editor is there. */
const loadReader = () => import('./readPastedHtml.ts')

/** Pastes what was copied elsewhere as headings, lists and tables of ours. What comes from an editor of ours stays as it is. */
export function PastePlugin(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    // Where that fails, pasting tries again.
    loadReader().catch(() => undefined)
    return editor.registerCommand(PASTE_COMMAND, (event) => paste(editor, event), COMMAND_PRIORITY_HIGH)
  }, [editor])
  return null
}

function paste(editor: LexicalEditor, event: unknown): boolean {
  const data = event instanceof ClipboardEvent ? event.clipboardData : null
  const html = data?.getData('text/html') ?? ''
  if (!data || html === '' || data.getData('application/x-lexical-editor') !== '') return false
  const plain = data.getData('text/plain')
  // A picture that was copied in a browser comes with its tag.
  if (data.files.length > 0 && plain === '') return false
  ;(event as ClipboardEvent).preventDefault()
  void loadReader().then(
    ({ readPastedHtml }) => editor.update(() => $insert({ editor, nodes: readPastedHtml(html), plain })),
    () => editor.update(() => $insert({ editor, nodes: [], plain })),
  )
  return true
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
