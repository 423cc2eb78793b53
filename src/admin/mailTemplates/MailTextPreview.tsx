'use client'

import { useDebounce, useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import type { MailTextPreview as Preview } from '../../mail/rules/mailPreview.ts'
import { describeError, useApi } from '../api.ts'
import { BuiltInText } from './BuiltInText.tsx'
import { MailFrame } from './MailFrame.tsx'
import { TestMail } from './TestMail.tsx'
import { useMailDraft } from './useMailDraft.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Milliseconds without a key pressed. */
const pauseInTyping = 400

/** Shows what is being written as the mail that it will be, and what one can do with it. */
export function MailTextPreview(): ReactElement {
  const draft = useDebounce(useMailDraft(), pauseInTyping)
  const { collectionSlug } = useDocumentInfo()
  const api = useApi()
  const { t } = usePluginTranslation()
  const [preview, setPreview] = useState<Preview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const isChosen = draft.kind !== '' && draft.locale !== ''

  useEffect(() => {
    if (!isChosen) return
    const aborted = new AbortController()
    const { signal } = aborted
    api
      .post<Preview>(`/${collectionSlug}/preview`, { body: draft, signal })
      .then((made) => {
        setPreview(made)
        setProblem(null)
      })
      .catch((error: unknown) => {
        if (!signal.aborted) setProblem(describeError(error, t('mailPreviewFailed')))
      })
    return () => aborted.abort()
    // `t` is made anew with each rendering and says the same.
  }, [api, collectionSlug, draft, isChosen])

  const problems = [...(problem ? [problem] : []), ...(preview?.problems ?? [])]
  return (
    <section className="field-type" style={{ marginBlock: 'var(--base)' }}>
      <BuiltInText />
      <h2 style={{ marginBottom: '0.5rem', fontSize: '1.15rem' }}>{t('mailPreview')}</h2>
      {!isChosen && <p>{t('mailPreviewChoose')}</p>}
      {problems.map((each) => (
        <p key={each} role="alert" style={{ color: 'var(--theme-error-500)' }}>
          {each}
        </p>
      ))}
      {isChosen && preview && (
        <>
          <p>{t('mailPreviewOf', { event: preview.shown.title, person: preview.shown.name ?? '–' })}</p>
          <p>
            <strong>{t('mailSubject')}:</strong> {preview.subject}
          </p>
          <TestMail />
          <MailFrame title={t('mailPreview')} html={preview.html} />
          <details style={{ marginTop: '1rem' }}>
            <summary>{t('mailAsText')}</summary>
            <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{preview.text}</pre>
          </details>
        </>
      )}
    </section>
  )
}
