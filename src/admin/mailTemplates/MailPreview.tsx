'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import { MailFrame } from './MailFrame.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

type Preview = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; html: string }

/** Shows an editor the mail as its recipient sees it. */
export function MailPreview(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { t } = usePluginTranslation()
  const [preview, setPreview] = useState<Preview>({ state: 'loading' })

  useEffect(() => {
    if (!id) return
    const aborted = new AbortController()
    fetch(`${config.serverURL}${config.routes.api}/${collectionSlug}/${id}/preview`, {
      credentials: 'include',
      signal: aborted.signal,
    })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then(({ html }: { html: string }) => setPreview({ state: 'ready', html }))
      .catch(() => {
        if (!aborted.signal.aborted) setPreview({ state: 'failed' })
      })
    return () => aborted.abort()
  }, [id, collectionSlug, config])

  if (!id) return null
  return (
    <section className="field-type" style={{ marginBlock: 'var(--base)' }}>
      <h3 style={{ marginBottom: '0.5rem' }}>{t('mailPreview')}</h3>
      {preview.state === 'loading' && <p role="status">{t('mailPreviewLoading')}</p>}
      {preview.state === 'failed' && <p role="alert">{t('mailPreviewFailed')}</p>}
      {preview.state === 'ready' && <MailFrame title={t('mailPreview')} html={preview.html} />}
    </section>
  )
}
