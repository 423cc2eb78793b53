'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { OwnSaveButton } from '../components/OwnSaveButton.tsx'
import { useInformedSubmit } from './useInformedSubmit.tsx'

/** Payload's button to save, which asks first whether people shall be told, where the change concerns any. */
export function SaveAndInformButton(): ReactElement {
  const { collectionSlug } = useDocumentInfo()
  const { submit, dialog } = useInformedSubmit({ path: `/${collectionSlug}/announcement-preview` })
  return <OwnSaveButton onSave={submit} dialog={dialog} />
}
