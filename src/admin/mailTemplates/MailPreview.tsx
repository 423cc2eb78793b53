'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import type { MailPreview as Mail } from '../../mail/rules/mailPreview.ts'
import { useApi } from '../api.ts'
import { MailFrame } from './MailFrame.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

type Preview = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; html: string }

/** Shows an editor the mail as its recipient sees it. */
export function MailPreview(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const api = useApi()
  const { t } = usePluginTranslation()
  const [preview, setPreview] = useState<Preview>({ state: 'loading' })

  useEffect(() => {
    if (!id) return
    const aborted = new AbortController()
    api
      .get<Mail>(`/${collectionSlug}/${id}/preview`, { signal: aborted.signal })
      .then(({ html }) => setPreview({ state: 'ready', html }))
      .catch(() => {
        if (!aborted.signal.aborted) setPreview({ state: 'failed' })
      })
    return () => aborted.abort()
  }, [api, id, collectionSlug])

  if (!id) return null
  return (
    <section className="field-type" style={{ marginBlock: 'var(--base)' }}>
      <h2 style={{ marginBottom: '0.5rem', fontSize: '1.15rem' }}>{t('mailPreview')}</h2>
      {preview.state === 'loading' && <p role="status">{t('mailPreviewLoading')}</p>}
      {preview.state === 'failed' && <p role="alert">{t('mailPreviewFailed')}</p>}
      {preview.state === 'ready' && <MailFrame title={t('mailPreview')} html={preview.html} />}
    </section>
  )
}
