'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { describeError, useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useMailDraft } from './useMailDraft.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Sends what is being written to oneself, and says what the mail server said. */
export function TestMail(): ReactElement {
  const draft = useMailDraft()
  const { collectionSlug } = useDocumentInfo()
  const api = useApi()
  const { t } = usePluginTranslation()
  const [isSending, setIsSending] = useState(false)
  const [result, setResult] = useState<{ isOk: boolean; message: string } | null>(null)

  const send = async (): Promise<void> => {
    setIsSending(true)
    setResult(null)
    try {
      const { message } = await api.post<{ message: string }>(`/${collectionSlug}/test-mail`, { body: draft })
      setResult({ isOk: true, message })
    } catch (error) {
      setResult({ isOk: false, message: describeError(error, t('testMailFailed')) })
    } finally {
      setIsSending(false)
    }
  }

  return (
    <div>
      <Button
        buttonStyle="secondary"
        size="small"
        type="button"
        disabled={isSending}
        onClick={() => void send()}
      >
        {t(isSending ? 'testMailSending' : 'testMail')}
      </Button>
      <p role="status" style={result?.isOk === false ? { color: 'var(--theme-error-500)' } : undefined}>
        {result?.message ?? ''}
      </p>
    </div>
  )
}
