'use client'

import { toast, useConfig, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useState } from 'react'
import type { MessageAction } from '../../outbox/rules/entryActions.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Asks the server to do something with the mails that a query names, and says what came of it. */
export function useMessageAction({ collectionSlug }: { collectionSlug: string }): {
  act: (args: { action: MessageAction; query: string }) => Promise<void>
  isBusy: boolean
} {
  const { config } = useConfig()
  const { t } = usePluginTranslation()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const [isBusy, setIsBusy] = useState(false)
  const base = `${config.serverURL}${config.routes.api}/${collectionSlug}/actions`

  const act = useCallback(
    async ({ action, query }: { action: MessageAction; query: string }) => {
      setIsBusy(true)
      try {
        const response = await fetch(`${base}/${action}${query}`, { method: 'POST', credentials: 'include' })
        if (!response.ok) throw new Error(response.statusText)
        const { changed, unchanged } = (await response.json()) as { changed: number; unchanged: number }
        if (changed > 0) toast.success(t('messagesChanged', { changed }))
        if (unchanged > 0) toast.warning(t('messagesUnchanged', { unchanged }))
        startRouteTransition(() => router.refresh())
      } catch {
        toast.error(t('messageActionFailed'))
      } finally {
        setIsBusy(false)
      }
    },
    [base, router, t, startRouteTransition],
  )
  return { act, isBusy }
}
