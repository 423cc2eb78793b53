'use client'

import { Button } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { useMailDraft } from './useMailDraft.ts'
import { useMailTemplateApi } from './useMailTemplateApi.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

interface TestMailAnswer {
  message?: string
  errors?: { message: string }[]
}

/** Sends what is being written to oneself, and says what the mail server said. */
export function TestMail(): ReactElement {
  const draft = useMailDraft()
  const ask = useMailTemplateApi()
  const { t } = usePluginTranslation()
  const [isSending, setIsSending] = useState(false)
  const [result, setResult] = useState<{ isOk: boolean; message: string } | null>(null)

  const send = async (): Promise<void> => {
    setIsSending(true)
    setResult(null)
    try {
      const { isOk, body } = await ask({ path: '/test-mail', method: 'POST', data: draft })
      const answer = body as TestMailAnswer | null
      const message = answer?.message ?? answer?.errors?.[0]?.message
      setResult({ isOk, message: message ?? t('testMailFailed') })
    } catch {
      setResult({ isOk: false, message: t('testMailFailed') })
    }
    setIsSending(false)
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
