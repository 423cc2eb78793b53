'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import type { SharedEvent } from '../../programme/rules/SharedEvent.ts'
import { Button } from '../components/Button.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { useLoaded } from '../useLoaded.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { ShareForm } from './ShareForm.tsx'

/** Above a published event: its page, its link, and words to tell others of it. */
export function ShareButton(): ReactElement | null {
  const { id, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const { t } = usePluginTranslation()
  const [isOpen, setIsOpen] = useState(false)
  if (id === undefined || !hasPublishedDoc || isTrashed) return null
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setIsOpen(true)}>
        {t('share:open')}
      </Button>
      {isOpen && <ShareDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}

/** Asks when it is opened, so that it tells what is public by then. */
function ShareDialog({ onClose }: { onClose: () => void }): ReactElement {
  const { id, collectionSlug } = useDocumentInfo()
  const { code } = useLocale() as { code?: string }
  const { t } = usePluginTranslation()
  const { answer, hasFailed } = useLoaded<SharedEvent>(`/${collectionSlug}/${id}/share?locale=${code ?? ''}`)
  return (
    <ModalDialog heading={t('share:open')} onCancel={onClose}>
      <p role="status">{hasFailed ? t('share:failed') : answer ? t('share:lead') : t('share:loading')}</p>
      {answer && <ShareForm shared={answer} />}
      <div className="gfe-dialog__actions">
        <Button size="medium" type="button" buttonStyle="secondary" onClick={onClose}>
          {t('share:close')}
        </Button>
      </div>
    </ModalDialog>
  )
}
