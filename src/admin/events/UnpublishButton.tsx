'use client'

import { PopupList, toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { createPortal } from 'react-dom'
import { eventMessages } from '../../i18n/eventMessages.ts'
import type { SeatCounts } from '../../registrations/rules/capacityNotice.ts'
import { describeError, useApi } from '../api.ts'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { useMessages } from '../useMessages.ts'

/** Takes an event off the site, in place of Payload's button, which does not say how many people that concerns. */
export function UnpublishButton(): ReactElement | null {
  const { id, collectionSlug, hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const {
    messages: { unpublish },
  } = useMessages(eventMessages)
  const { ask, dialog } = useConfirmation()
  const act = useUnpublish()
  const api = useApi()
  if (!hasPublishPermission || !hasPublishedDoc || isTrashed || id === undefined) return null

  const question = async (): Promise<void> => {
    const seats = await api.get<SeatCounts>(`/${collectionSlug}/${id}/seats`).catch(() => null)
    const people = seats && seats.taken + seats.waiting
    const concerned =
      people === null ? unpublish.unknown : people === 0 ? unpublish.nobody : unpublish.people(people)
    const text = [unpublish.plain, concerned, ...(people === 0 ? [] : [unpublish.instead])].join(' ')
    ask({ heading: unpublish.heading, text, label: unpublish.label, act })
  }
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => void question()}>
        {unpublish.label}
      </PopupList.Button>
      {/* The menu, which closes, would hide it. */}
      {dialog && createPortal(dialog, document.body)}
    </>
  )
}

/** Makes a draft of the event, and tells Payload's form of it. */
function useUnpublish(): () => Promise<void> {
  const info = useDocumentInfo()
  const { reset } = useForm()
  const { t } = useTranslation()
  const api = useApi()
  return async () => {
    try {
      const path = `/${info.collectionSlug}/${info.id}?depth=0&unpublishAllLocales=true`
      await api.patch(path, { body: { _status: 'draft' } })
      await reset({ ...info.data, _status: 'draft' })
      info.setUnpublishedVersionCount(1)
      info.setMostRecentVersionIsAutosaved(false)
      info.setHasPublishedDoc(false)
      toast.success(t('version:unpublishedSuccessfully'))
    } catch (error) {
      toast.error(describeError(error, t('error:unPublishingDocument')))
    }
  }
}
