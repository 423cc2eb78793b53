'use client'

import { Button, toast, useConfig, useDocumentInfo, useField, useForm } from '@payloadcms/ui'
import { type ReactElement, useEffect, useRef } from 'react'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { useMailDraft } from './useMailDraft.ts'
import { useMailTemplateApi } from './useMailTemplateApi.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

interface Words {
  subject: string
  body: string
}

/**
 * The way back to the built-in words. A new text begins with them, for as long as nobody has changed them; one that is
 * saved is deleted, and so they apply again.
 */
export function BuiltInText(): ReactElement | null {
  const { id, collectionSlug, hasDeletePermission, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const { ask: confirm, dialog } = useConfirmation()
  const { setModified } = useForm()
  const { kind, locale, ...words } = useMailDraft()
  const { setValue: setSubject } = useField<string>({ path: 'subject' })
  const { setValue: setBody } = useField<string>({ path: 'body' })
  const ask = useMailTemplateApi()
  const { t } = usePluginTranslation()
  const filledIn = useRef<Words>({ subject: '', body: '' })
  const isNew = !id
  const isChosen = kind !== '' && locale !== ''

  const fillIn = async (signal?: AbortSignal): Promise<void> => {
    const query = new URLSearchParams({ kind, locale })
    const { isOk, body } = await ask({ path: `/built-in?${query}`, signal })
    if (!isOk) throw new Error('There are no built-in words')
    const builtIn = body as Words
    filledIn.current = builtIn
    setSubject(builtIn.subject)
    setBody(builtIn.body)
  }

  useEffect(() => {
    const { subject, body } = filledIn.current
    if (!isNew || !isChosen || words.subject !== subject || words.body !== body) return
    const aborted = new AbortController()
    fillIn(aborted.signal).catch(() => undefined)
    return () => aborted.abort()
    // Only another kind or language brings other words; typing does not.
  }, [kind, locale, isNew])

  const restore = async (): Promise<void> => {
    try {
      if (isNew) return await fillIn()
      const { isOk } = await ask({ path: `/${id}`, method: 'DELETE' })
      if (!isOk) throw new Error('The text was not deleted')
      toast.success(t('builtInRestored'))
      setModified(false)
      window.location.assign(`${config.serverURL}${config.routes.admin}/collections/${collectionSlug}`)
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
