'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'

type Preview = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; html: string }

/** Shows an editor the mail as its recipient sees it. */
export function MailPreview(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { t } = useTranslation()
  const [preview, setPreview] = useState<Preview>({ state: 'loading' })
  // Our keys are not among those that Payload's type of `t` knows.
  const say = t as unknown as (key: string) => string

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
    <section className="field-type">
      <h3 className="field-label">{say('greenForumEvents:mailPreview')}</h3>
      {preview.state === 'loading' && <p role="status">{say('greenForumEvents:mailPreviewLoading')}</p>}
      {preview.state === 'failed' && <p role="alert">{say('greenForumEvents:mailPreviewFailed')}</p>}
      {preview.state === 'ready' && (
        <iframe
          title={say('greenForumEvents:mailPreview')}
          sandbox=""
          srcDoc={preview.html}
          style={{
            width: '100%',
            minHeight: '60rem',
            border: '1px solid var(--theme-elevation-150)',
            background: '#fff',
          }}
        />
      )}
    </section>
  )
}
