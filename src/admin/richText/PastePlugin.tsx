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
import { UploadNode } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { RichTextNode } from '../../richText/rules/RichTextNode.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { linesOfTable } from './linesOfTable.ts'

/** What reads pages is large, and loaded by itself once an editor is there. */
const loadReader = () => import('./readPastedHtml.ts')

/**
 * Pastes what was copied elsewhere as headings, lists and tables of ours, and says where pictures did not come along. What
 * comes from an editor of ours stays as it is. A picture that was copied alone is uploaded, by Payload's own means.
 */
export function PastePlugin(): null {
  const [editor] = useLexicalComposerContext()
  const { t } = usePluginTranslation()
  const onLeft = useRef<() => void>(() => undefined)
  onLeft.current = () =>
    toast.info(t(takesPictures(editor) ? 'textTools:picturesLeft' : 'textTools:noPictures'))
  useEffect(() => {
    // Where that fails, pasting tries again.
    loadReader().catch(() => undefined)
    const leave = (): void => onLeft.current()
    const stopPasting = editor.registerCommand(
      PASTE_COMMAND,
      (event) => paste({ editor, event, leave }),
      COMMAND_PRIORITY_HIGH,
    )
    const stopDropping = takesPictures(editor) ? leaveForeignPictures({ editor, leave }) : undefined
    return () => {
      stopPasting()
      stopDropping?.()
    }
  }, [editor])
  return null
}

/** Whether pictures can stand in the text. */
function takesPictures(editor: LexicalEditor): boolean {
  return editor.hasNodes([UploadNode])
}

interface Leaving {
  editor: LexicalEditor
  /** Says that pictures did not come along. */
  leave: () => void
}

function paste({ editor, event, leave }: Leaving & { event: unknown }): boolean {
  const data = event instanceof ClipboardEvent ? event.clipboardData : null
  const html = data?.getData('text/html') ?? ''
  if (data?.getData('application/x-lexical-editor') !== '') return false
  const plain = data.getData('text/plain')
  const isFileAlone = data.files.length > 0 && plain === ''
  if (html === '' && (!isFileAlone || takesPictures(editor))) return false
  ;(event as ClipboardEvent).preventDefault()
  if (isFileAlone) {
    if (takesPictures(editor)) pasteFiles(editor, data.files)
    else leave()
    return true
  }
  void loadReader().then(
    ({ hasPictures, readPastedHtml }) => {
      editor.update(() => $insert({ editor, nodes: readPastedHtml(html), plain }))
      if (hasPictures(html)) leave()
    },
    () => editor.update(() => $insert({ editor, nodes: [], plain })),
  )
  return true
}

/** A picture that was copied in a browser comes with its tag, which leads to where it was: the picture itself is taken. */
function pasteFiles(editor: LexicalEditor, files: FileList): void {
  const clipboardData = new DataTransfer()
  for (const file of files) clipboardData.items.add(file)
  editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
}

/** What is drawn into the text from another page is an address, from which nothing is fetched. */
function leaveForeignPictures({ editor, leave }: Leaving): () => void {
  return editor.registerNodeTransform(UploadNode, (node) => {
    const { pending } = node.getData() as { pending?: { src?: string } }
    if (!pending || /^(blob|data):/.test(pending.src ?? '')) return
    node.remove()
    leave()
  })
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
