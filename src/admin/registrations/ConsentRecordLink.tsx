'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ReactElement } from 'react'

/** Leads an editor to the printable proof of a registration's consents. */
export function ConsentRecordLink(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { t } = useTranslation()
  const say = t as unknown as (key: string) => string
  if (!id) return null
  return (
    <div className="field-type">
      <a
        href={`${config.serverURL}${config.routes.api}/${collectionSlug}/${id}/consent-record`}
        target="_blank"
        rel="noreferrer"
      >
        {say('greenForumEvents:consentRecord')}
      </a>
    </div>
  )
}
