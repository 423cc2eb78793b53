'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { useApi } from '../api.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Has the server make a draft of an event from a wish, and leads the editor there. */
export function useDraftEvent({ eventsSlug }: { eventsSlug: string }): {
  draftFrom: (document: { collection: string; id: string | number }) => Promise<void>
  open: (event: string | number) => void
  isBusy: boolean
} {
  const { config } = useConfig()
  const api = useApi()
  const router = useRouter()
  const { t } = usePluginTranslation()
  const [isBusy, setIsBusy] = useState(false)
  const open = (event: string | number): void =>
    router.push(
      formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${eventsSlug}/${event}` }),
    )
  const draftFrom = async ({
    collection,
    id,
  }: {
    collection: string
    id: string | number
  }): Promise<void> => {
    setIsBusy(true)
    try {
      const { event } = await api.post<{ event: string }>(`/${collection}/${id}/draft-event`)
      open(event)
    } catch {
      toast.error(t('draftEventFailed'))
      setIsBusy(false)
    }
  }
  return { draftFrom, open, isBusy }
}
