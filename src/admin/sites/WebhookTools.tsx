'use client'

import { toast, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import type { TestWebhookResult } from '../../webhooks/rules/webhookAnswer.ts'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Under the address of a site's webhook: a trial with the site's answer, and a new secret. */
export function WebhookTools(): ReactElement | null {
  const { id, collectionSlug, initialData } = useDocumentInfo()
  const isModified = useFormModified()
  const dispatch = useFormFields(([, dispatch]) => dispatch)
  const { ask: confirm, dialog } = useConfirmation()
  const api = useApi()
  const { t } = usePluginTranslation()
  const [isBusy, setIsBusy] = useState(false)
  const [result, setResult] = useState<{ isOk: boolean; text: string } | null>(null)
  const stored = initialData?.webhook as { secret?: string | null } | undefined
  if (!id || !stored?.secret) return null

  const site = `/${collectionSlug}/${id}`
  const test = async (): Promise<void> => {
    setIsBusy(true)
    setResult(null)
    try {
      const { isOk, message } = await api.post<TestWebhookResult>(`${site}/webhook-test`)
      setResult({ isOk, text: t(isOk ? 'webhookTestTaken' : 'webhookTestRefused', { answer: message }) })
    } catch {
      setResult({ isOk: false, text: t('webhookFailed') })
    } finally {
      setIsBusy(false)
    }
  }
  const renew = async (): Promise<void> => {
    try {
      const { secret } = await api.post<{ secret: string }>(`${site}/webhook-secret`)
      dispatch({ type: 'UPDATE', path: 'webhook.secret', value: secret, initialValue: secret })
      toast.success(t('webhookSecretRenewed'))
    } catch {
      toast.error(t('webhookFailed'))
    }
  }
  const askForRenewal = (): void =>
    confirm({
      heading: t('webhookSecretRenew'),
      text: t('webhookSecretRenewLead', { site: String(initialData?.name ?? '') }),
      label: t('webhookSecretRenew'),
      act: renew,
    })

  return (
    <div>
      <div
        style={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 'calc(var(--base) / 2)',
          marginBlockEnd: 'calc(var(--base) / 2)',
        }}
      >
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          type="button"
          disabled={isBusy || isModified}
          onClick={() => void test()}
        >
          {t(isBusy ? 'webhookTesting' : 'webhookTest')}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} type="button" onClick={askForRenewal}>
          {t('webhookSecretRenew')}
        </Button>
      </div>
      <p role="status" style={result?.isOk === false ? { color: 'var(--theme-error-500)' } : undefined}>
        {isModified ? t('webhookTestUnsaved') : (result?.text ?? '')}
      </p>
      {dialog}
    </div>
  )
}
