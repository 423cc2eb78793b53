'use client'

import type { DefaultCellComponentProps } from 'payload'
import type { ReactElement } from 'react'
import type { EventSeats } from '../../registrations/rules/capacityNotice.ts'
import { useLoaded } from '../useLoaded.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** How full an event is, and whether its mails arrive, in the list of events. */
export function SeatsCell({ rowData, collectionSlug }: DefaultCellComponentProps): ReactElement {
  const { t } = usePluginTranslation()
  const id = rowData?.id as string | number | undefined
  const { answer } = useLoaded<EventSeats>(id === undefined ? null : `/${collectionSlug}/${id}/seats`)
  if (!answer) return <span />
  const { taken, waiting, capacity, takesRegistrations, mailTroubles: mails } = answer
  const seats = capacity === null ? String(taken) : t('seatsOf', { taken, capacity })
  return (
    <span>
      {!takesRegistrations && taken === 0 ? '–' : seats}
      {waiting > 0 && `, ${t('seatsWaiting', { waiting })}`}
      {mails !== null && mails > 0 && (
        <>
          <br />
          <strong>{t('mailTroubles', { mails })}</strong>
        </>
      )}
    </span>
  )
}
