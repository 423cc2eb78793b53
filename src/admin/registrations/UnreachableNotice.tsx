'use client'

import { Banner, toast, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type ReactElement, useState } from 'react'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Says in a registration that mails do not reach its person, why, and what to do; and takes that back. */
export function UnreachableNotice(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const reason = useFormFields(([fields]) => fields.unreachableReason?.value)
  const api = useApi()
  const router = useRouter()
  const { t } = usePluginTranslation()
  const [isBusy, setIsBusy] = useState(false)
  const [isTakenBack, setIsTakenBack] = useState(false)

  const takeBack = async (): Promise<void> => {
    setIsBusy(true)
    try {
      await api.open('POST', `/${collectionSlug}/${id}/reachable`)
      setIsTakenBack(true)
      router.refresh()
    } catch {
      toast.error(t('messageActionFailed'))
    } finally {
      setIsBusy(false)
    }
  }

  if (isTakenBack) return null
  return (
    <Banner type="error">
      <div role="status">
        <p>
          <strong>{t('unreachable')}</strong> {t('unreachableAdvice')}
        </p>
        {typeof reason === 'string' && reason !== '' && <p>{reason}</p>}
        <Button buttonStyle="secondary" size="small" disabled={isBusy} onClick={() => void takeBack()}>
          {t('markReachable')}
        </Button>
      </div>
    </Banner>
  )
}
