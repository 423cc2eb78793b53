'use client'

import { UploadNode } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** What reads pages is large, and loaded by itself once an editor is there. */
const loadPasting = () => import('./pasteInto.ts')

/** Pastes what was copied elsewhere, as our texts have it. What comes from an editor of ours stays as it is. */
export function PastePlugin(): null {
  const [editor] = useLexicalComposerContext()
  const { t } = usePluginTranslation()
  const onLeft = useRef<() => void>(() => undefined)
  const hasUpload = editor.hasNodes([UploadNode])
  onLeft.current = () => toast.info(t(hasUpload ? 'textTools:picturesLeft' : 'textTools:noPictures'))
  useEffect(() => {
    // Where that fails, pasting tries again.
    loadPasting().catch(() => undefined)
    const leave = (): void => onLeft.current()
    const stopPasting = editor.registerCommand(
      PASTE_COMMAND,
      (event) => paste({ editor, event, leave }),
      COMMAND_PRIORITY_HIGH,
    )
    const stopDropping = hasUpload ? leaveForeignPictures({ editor, leave }) : undefined
    return () => {
      stopPasting()
      stopDropping?.()
    }
  }, [editor, hasUpload])
  return null
}

interface Leaving {
  editor: LexicalEditor
  /** Says that pictures did not come along. */
  leave: () => void
}

function paste({ editor, event, leave }: Leaving & { event: unknown }): boolean {
  const data = event instanceof ClipboardEvent ? event.clipboardData : null
  if (data?.getData('application/x-lexical-editor') !== '') return false
  const html = data.getData('text/html')
  const plain = data.getData('text/plain')
  const files = plain === '' ? [...data.files] : []
  // Files without a tag are Payload's to upload.
  if (html === '' && (files.length === 0 || editor.hasNodes([UploadNode]))) return false
  ;(event as ClipboardEvent).preventDefault()
  void loadPasting().then(
    ({ pasteInto }) => pasteInto({ editor, html, plain, files, leave }),
    () => editor.update(() => $getSelection()?.insertRawText(plain)),
  )
  return true
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
