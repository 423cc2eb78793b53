import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef, useState } from 'react'

/** What is true of where the cursor stands, looked at with each change. */
export function useSelected(editor: LexicalEditor, $look: () => boolean): boolean {
  const [isSo, setIsSo] = useState(false)
  const $latest = useRef($look)
  $latest.current = $look
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) =>
        setIsSo(editorState.read(() => $latest.current(), { editor })),
      ),
    [editor],
  )
  return isSo
}
