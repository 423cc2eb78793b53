'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { useApi } from '../api.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Leads an editor to the printable proof of a registration's consents. */
export function ConsentRecordLink(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const api = useApi()
  const { t } = usePluginTranslation()
  if (!id) return null
  return (
    <div className="field-type">
      <a href={api.urlOf(`/${collectionSlug}/${id}/consent-record`)} target="_blank" rel="noreferrer">
        {t('consentRecord')}
      </a>
    </div>
  )
}
