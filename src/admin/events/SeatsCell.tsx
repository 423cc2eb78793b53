'use client'

import type { DefaultCellComponentProps } from 'payload'
import type { ReactElement } from 'react'
import type { EventSeats } from '../../registrations/rules/capacityNotice.ts'
import { useLoaded } from '../useLoaded.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** How full an event is, in the list of events. */
export function SeatsCell({ rowData, collectionSlug }: DefaultCellComponentProps): ReactElement {
  const { t } = usePluginTranslation()
  const id = rowData?.id as string | number | undefined
  const { answer } = useLoaded<EventSeats>(id === undefined ? null : `/${collectionSlug}/${id}/seats`)
  if (!answer) return <span />
  const { taken, waiting, capacity, takesRegistrations } = answer
  if (!takesRegistrations && taken === 0) return <span>–</span>
  const seats = capacity === null ? String(taken) : t('seatsOf', { taken, capacity })
  return <span>{waiting > 0 ? `${seats}, ${t('seatsWaiting', { waiting })}` : seats}</span>
}
