'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Has the server make a draft of an event from a wish, and leads the editor there. */
export function useDraftEvent({ eventsSlug }: { eventsSlug: string }): {
  draftFrom: (document: { collection: string; id: string | number }) => Promise<void>
  open: (event: string | number) => void
  isBusy: boolean
} {
  const { config } = useConfig()
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
      const url = `${config.serverURL}${config.routes.api}/${collection}/${id}/draft-event`
      const response = await fetch(url, { method: 'POST', credentials: 'include' })
      if (!response.ok) throw new Error(response.statusText)
      open(((await response.json()) as { event: string }).event)
    } catch {
      toast.error(t('draftEventFailed'))
      setIsBusy(false)
    }
  }
  return { draftFrom, open, isBusy }
}
