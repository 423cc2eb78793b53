'use client'

import { useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import { localizedText } from '../../i18n/rules/localizedText.ts'
import { useApi } from '../api.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Gives a form whose document has no title in its language the one of another: Payload shows the id there. */
export function useTitleInOtherLanguage(): void {
  const { id, collectionSlug } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { locale } = usePluginTranslation()
  const api = useApi()
  const isMissing = id !== undefined && title === String(id)
  useEffect(() => {
    const named = collectionSlug && getEntityConfig({ collectionSlug })?.admin.useAsTitle
    if (!isMissing || !named) return
    const aborted = new AbortController()
    api
      .get<Record<string, unknown>>(`/${collectionSlug}/${id}?locale=all&draft=true&depth=0`, {
        signal: aborted.signal,
      })
      .then((stored) => {
        const text = localizedText({ value: stored[named], locale })
        if (text) setDocumentTitle(text)
      })
      // The id is a name too.
      .catch(() => undefined)
    return () => aborted.abort()
  }, [api, collectionSlug, getEntityConfig, id, isMissing, locale, setDocumentTitle])
}
