'use client'

import { Drawer, PopupList, useDocumentInfo, useModal } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { SeriesForm } from './SeriesForm.tsx'

const slug = 'event-series'

/** In the menu of a stored event, beside its copying: makes more dates of it, in a drawer. */
export function SeriesButton(): ReactElement | null {
  const { id, collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { openModal, closeModal } = useModal()
  const { t } = usePluginTranslation()
  if (id === undefined || !collectionSlug || !hasSavePermission || isTrashed) return null
  return (
    <>
      <PopupList.Button onClick={() => openModal(slug)}>{t('series')}</PopupList.Button>
      <Drawer slug={slug} title={t('series')}>
        <SeriesForm
          path={`/${collectionSlug}/${id}/series`}
          list={collectionSlug}
          onClose={() => closeModal(slug)}
        />
      </Drawer>
    </>
  )
}
