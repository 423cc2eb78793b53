'use client'

import { toast, useConfig, useDocumentInfo, useField, useForm } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactElement, useEffect, useRef } from 'react'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { type MailDraft, useMailDraft } from './useMailDraft.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

type MailText = Pick<MailDraft, 'subject' | 'body'>

/**
 * The way back to the built-in text. A new one begins with it, for as long as nobody has changed it; one that is
 * saved is deleted, and so the built-in one applies again.
 */
export function BuiltInText(): ReactElement | null {
  const { id, collectionSlug, hasDeletePermission, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const { ask: confirm, dialog } = useConfirmation()
  const { setModified } = useForm()
  const { kind, locale, ...typed } = useMailDraft()
  const { setValue: setSubject } = useField<string>({ path: 'subject' })
  const { setValue: setBody } = useField<string>({ path: 'body' })
  const api = useApi()
  const { t } = usePluginTranslation()
  const filledIn = useRef<MailText>({ subject: '', body: '' })
  const isNew = !id
  const isChosen = kind !== '' && locale !== ''

  const fillIn = async (signal?: AbortSignal): Promise<void> => {
    const query = new URLSearchParams({ kind, locale })
    const builtIn = await api.get<MailText>(`/${collectionSlug}/built-in?${query}`, { signal })
    filledIn.current = builtIn
    setSubject(builtIn.subject)
    setBody(builtIn.body)
  }

  useEffect(() => {
    const { subject, body } = filledIn.current
    if (!isNew || !isChosen || typed.subject !== subject || typed.body !== body) return
    const aborted = new AbortController()
    fillIn(aborted.signal).catch(() => undefined)
    return () => aborted.abort()
    // Only another kind or language brings another text; typing does not.
  }, [kind, locale, isNew])

  const restore = async (): Promise<void> => {
    try {
      if (isNew) return await fillIn()
      await api.delete(`/${collectionSlug}/${id}`)
      toast.success(t('builtInRestored'))
      setModified(false)
      window.location.assign(
        formatAdminURL({
          adminRoute: config.routes.admin,
          path: `/collections/${collectionSlug}`,
          serverURL: config.serverURL,
          includeBasePath: true,
        }),
      )
    } catch {
      toast.error(t('builtInFailed'))
    }
  }

  const askFirst = (): void =>
    confirm({
      heading: t('builtIn'),
      text: t(isNew ? 'builtInFillIn' : 'builtInDelete'),
      label: t(isNew ? 'builtInFillInNow' : 'builtInDeleteNow'),
      act: restore,
    })

  if (!isChosen || !(isNew ? hasSavePermission !== false : hasDeletePermission)) return null
  return (
    <>
      <Button buttonStyle="secondary" size="small" type="button" onClick={askFirst}>
        {t('builtIn')}
      </Button>
      {dialog}
    </>
  )
}
