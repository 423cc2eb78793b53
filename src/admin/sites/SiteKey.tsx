'use client'

import { toast, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type ReactElement, useId, useState } from 'react'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

type Action = 'renewSiteKey' | 'revokeSiteKey'

const confirmations = { renewSiteKey: 'confirmRenewSiteKey', revokeSiteKey: 'confirmRevokeSiteKey' } as const

/** Makes, renews and takes back the key of another website. A new key is shown until the page is left, and never again. */
export function SiteKey(): ReactElement {
  const { id, collectionSlug, initialData } = useDocumentInfo()
  const stored = useFormFields(([fields]) => Boolean(fields.keyMadeOn?.value))
  const api = useApi()
  const { ask, dialog } = useConfirmation()
  const router = useRouter()
  const { t } = usePluginTranslation()
  const fieldId = useId()
  const [key, setKey] = useState<string | null>()
  const [isBusy, setIsBusy] = useState(false)
  // Until something is done here, what is stored tells.
  const hasKey = key === undefined ? stored : key !== null

  const act = async (wanted: Action): Promise<void> => {
    setIsBusy(true)
    try {
      const path = `/${collectionSlug}/${id}/key`
      const answer = await (wanted === 'renewSiteKey'
        ? api.post<{ key: string }>(path)
        : api.delete<{ key: null }>(path))
      setKey(answer.key)
      router.refresh()
    } catch {
      toast.error(t('messageActionFailed'))
    } finally {
      setIsBusy(false)
    }
  }
  const askFirst = (wanted: Action): void =>
    ask({
      heading: t(wanted),
      text: t(confirmations[wanted], { site: String(initialData?.name ?? '') }),
      label: t(wanted),
      act: () => act(wanted),
    })
  const copy = (): void => {
    void navigator.clipboard.writeText(key ?? '').then(
      () => toast.success(t('siteKeyCopied')),
      () => toast.error(t('siteKeyNotCopied')),
    )
  }

  return (
    <section className="field-type" aria-labelledby={`${fieldId}-heading`} style={{ maxWidth: '40rem' }}>
      <h2 id={`${fieldId}-heading`} style={{ marginBottom: '0.5rem', fontSize: '1.15rem' }}>
        {t('siteKey')}
      </h2>
      <p>{t('siteKeyLead')}</p>
      {!id && <p>{t('siteKeySaveFirst')}</p>}
      {id && !hasKey && <p>{t('siteKeyNone')}</p>}
      <div role="status">
        {key && (
          <div className="field-type text" style={{ marginBlock: '1rem' }}>
            <label className="field-label" htmlFor={fieldId}>
              {t('siteKeyOnce')}
            </label>
            <div
              className="field-type__wrap"
              style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center' }}
            >
              <input
                id={fieldId}
                readOnly
                value={key}
                spellCheck={false}
                style={{ flex: '1 1 16rem', width: 'auto', minWidth: 0, fontFamily: 'monospace' }}
                onFocus={({ target }) => target.select()}
              />
              <Button buttonStyle="secondary" margin={false} onClick={copy}>
                {t('copy')}
              </Button>
            </div>
          </div>
        )}
      </div>
      {id && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', marginBlock: '0.75rem' }}>
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy}
            onClick={() => (hasKey ? askFirst('renewSiteKey') : void act('renewSiteKey'))}
          >
            {t(hasKey ? 'renewSiteKey' : 'makeSiteKey')}
          </Button>
          {hasKey && (
            <Button
              buttonStyle="secondary"
              margin={false}
              disabled={isBusy}
              onClick={() => askFirst('revokeSiteKey')}
            >
              {t('revokeSiteKey')}
            </Button>
          )}
        </div>
      )}
      {dialog}
    </section>
  )
}
