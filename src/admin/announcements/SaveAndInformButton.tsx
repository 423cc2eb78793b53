'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { type ReactElement, useRef } from 'react'
import { useInformedSubmit } from './useInformedSubmit.tsx'

/** Payload's button to save, which asks first whether people shall be told, where the change concerns any. */
export function SaveAndInformButton(): ReactElement {
  const { collectionSlug } = useDocumentInfo()
  const { t } = useTranslation()
  const { submit, dialog } = useInformedSubmit({ path: `/${collectionSlug}/announcement-preview` })
  const modified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
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
        onClick={() => void submit()}
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
