'use client'

import {
  FormSubmit,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { useOneAtATime } from '../useOneAtATime.ts'

/** Payload's button to save, with its key, which does something of ours before it saves. */
export function OwnSaveButton({
  onSave,
  dialog,
}: {
  onSave: () => Promise<unknown>
  /** What `onSave` asks. */
  dialog: ReactNode
}): ReactElement {
  const { t } = useTranslation()
  const modified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  const save = useOneAtATime(onSave)
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={operation === 'update' && !modified}
        onClick={() => save()}
        ref={button}
        size="medium"
        type="button"
      >
        {t('general:save')}
      </FormSubmit>
      {dialog}
    </>
  )
}
