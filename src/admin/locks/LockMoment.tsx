'use client'

import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { languageTag } from '../../i18n/rules/locale.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Of the dialog that Payload opens where somebody else is writing in a document. */
const modal = 'document-locked'

/** In that dialog: when the other has last written, in the language of the admin. Payload writes it as Americans do. */
export function LockMoment(): ReactElement | null {
  const { t, locale } = usePluginTranslation()
  const { lastUpdateTime } = useDocumentInfo()
  const isOpen = useModal().isModalOpen(modal)
  const [place, setPlace] = useState<Element | null>(null)
  useEffect(() => {
    setPlace(isOpen ? document.querySelector(`.${modal}__content`) : null)
  }, [isOpen])
  if (!place || !lastUpdateTime) return null
  const moment = new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'long', timeStyle: 'short' })
  return createPortal(
    <>
      <style>{`.${modal}__content > p:nth-of-type(2) { display: none }`}</style>
      <p>{t('lockedSince', { moment: moment.format(new Date(lastUpdateTime)) })}</p>
    </>,
    place,
  )
}
