'use client'

import { toast, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useState } from 'react'
import type { ActionResult, MessageAction } from '../../outbox/rules/entryActions.ts'
import { useApi } from '../api.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Asks the server to do something with the mails that a query names, and says what came of it. */
export function useMessageAction({ collectionSlug }: { collectionSlug: string }): {
  act: (args: { action: MessageAction; query: string }) => Promise<void>
  isBusy: boolean
} {
  const api = useApi()
  const { t } = usePluginTranslation()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const [isBusy, setIsBusy] = useState(false)

  const act = useCallback(
    async ({ action, query }: { action: MessageAction; query: string }) => {
      setIsBusy(true)
      try {
        const path = `/${collectionSlug}/actions/${action}${query}`
        const { changed, unchanged } = await api.post<ActionResult>(path)
        if (changed > 0) toast.success(t('messagesChanged', { changed }))
        if (unchanged > 0) toast.warning(t('messagesUnchanged', { unchanged }))
        startRouteTransition(() => router.refresh())
      } catch {
        toast.error(t('messageActionFailed'))
      } finally {
        setIsBusy(false)
      }
    },
    [api, collectionSlug, router, t, startRouteTransition],
  )
  return { act, isBusy }
}
