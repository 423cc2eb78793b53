'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { useDraftEvent } from './useDraftEvent.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Above a wish: makes a draft of an event from it, or leads to the one that there is. */
export function DraftEventFromWish({ eventsSlug }: { eventsSlug: string }): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const event = useFormFields(([fields]) => fields.event?.value) as string | number | null | undefined
  const { draftFrom, open, isBusy } = useDraftEvent({ eventsSlug })
  const { t } = usePluginTranslation()
  if (!id || !collectionSlug) return null
  return (
    <Button
      buttonStyle="secondary"
      size="medium"
      disabled={isBusy}
      onClick={() => (event ? open(event) : void draftFrom({ collection: collectionSlug, id }))}
    >
      {t(event ? 'toDraftedEvent' : 'draftEvent')}
    </Button>
  )
}
