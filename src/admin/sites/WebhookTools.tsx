'use client'

import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Under the address of a site's webhook: a trial with the site's answer, and a new secret. */
export function WebhookTools(): ReactElement | null {
  const { id, initialData } = useDocumentInfo()
  const isModified = useFormModified()
  const dispatch = useFormFields(([, dispatch]) => dispatch)
  const { ask: confirm, dialog } = useConfirmation()
  const ask = useSiteApi()
  const { t } = usePluginTranslation()
  const [isBusy, setIsBusy] = useState(false)
  const [result, setResult] = useState<{ isOk: boolean; text: string } | null>(null)
  const stored = initialData?.webhook as { secret?: string | null } | undefined
  if (!id || !stored?.secret) return null

  const test = async (): Promise<void> => {
    setIsBusy(true)
    setResult(null)
    const answer = (await ask('webhook-test')) as { isOk: boolean; message: string } | null
    setResult(
      answer
        ? {
            isOk: answer.isOk,
            text: t(answer.isOk ? 'webhookTestTaken' : 'webhookTestRefused', { answer: answer.message }),
          }
        : { isOk: false, text: t('webhookFailed') },
    )
    setIsBusy(false)
  }
  const renew = async (): Promise<void> => {
    const answer = (await ask('webhook-secret')) as { secret: string } | null
    if (!answer) {
      toast.error(t('webhookFailed'))
      return
    }
    dispatch({ type: 'UPDATE', path: 'webhook.secret', value: answer.secret, initialValue: answer.secret })
    toast.success(t('webhookSecretRenewed'))
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

/** Asks an endpoint of the site that is open, as the logged-in user; null where it did not do what it was asked. */
function useSiteApi(): (action: string) => Promise<unknown> {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const base = `${config.serverURL}${config.routes.api}/${collectionSlug}/${String(id)}`
  return async (action) => {
    try {
      const response = await fetch(`${base}/${action}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language },
      })
      return response.ok ? ((await response.json()) as unknown) : null
    } catch {
      return null
    }
  }
}
