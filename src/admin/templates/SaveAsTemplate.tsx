'use client'

import { PopupList, useDocumentInfo } from '@payloadcms/ui'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const SaveTemplateDialog = lazy(async () => ({
  default: (await import('./SaveTemplateDialog.tsx')).SaveTemplateDialog,
}))

/** In the menu of a stored event: saves it as a template, from which others begin. */
export function SaveAsTemplate(): ReactElement | null {
  const { id, collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { t } = usePluginTranslation()
  const [isOpen, setIsOpen] = useState(false)
  if (id === undefined || !collectionSlug || !hasSavePermission || isTrashed) return null
  return (
    <>
      <PopupList.Button id="action-template" onClick={() => setIsOpen(true)}>
        {t('templates:save')}
      </PopupList.Button>
      {/* The menu, which closes, would hide it. */}
      {isOpen &&
        createPortal(
          <Suspense>
            <SaveTemplateDialog path={`/${collectionSlug}/${id}/template`} onClose={() => setIsOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
