import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

/** What an endpoint of the mail texts answered. */
export interface ApiAnswer {
  isOk: boolean
  /** Null where the answer was none of ours. */
  body: unknown
}

/** Asks the endpoints of the mail texts, as the logged-in user. Rejects where no answer came. */
export function useMailTemplateApi(): (args: {
  path: string
  method?: 'GET' | 'POST' | 'DELETE'
  data?: object
  signal?: AbortSignal
}) => Promise<ApiAnswer> {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const base = `${config.serverURL}${config.routes.api}/${collectionSlug}`
  return useCallback(
    async ({
      path,
      method = 'GET',
      data,
      signal,
    }: {
      path: string
      method?: 'GET' | 'POST' | 'DELETE'
      data?: object
      signal?: AbortSignal
    }) => {
      const response = await fetch(`${base}${path}`, {
        method,
        credentials: 'include',
        headers: {
          'Accept-Language': i18n.language,
          ...(data ? { 'Content-Type': 'application/json' } : {}),
        },
        ...(data ? { body: JSON.stringify(data) } : {}),
        ...(signal ? { signal } : {}),
      })
      const body = (await response.json().catch(() => null)) as unknown
      return { isOk: response.ok, body }
    },
    [base, i18n.language],
  )
}
