'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import type { ReactElement } from 'react'
import { shortMoment } from '../../events/rules/shortMoment.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/**
 * A moment in a list, in the zone that is stored beside it, else in the association's. Payload's own cell shows each browser
 * its own time, and does not say so.
 */
export function MomentCell({
  timeZone,
  ...props
}: DefaultCellComponentProps<DateFieldClient> & { timeZone: string }): ReactElement {
  const { cellData, field, rowData } = props
  const { locale } = usePluginTranslation()
  const zone: unknown = rowData?.[`${field.name}_tz`]
  const at = typeof cellData === 'string' && !Number.isNaN(Date.parse(cellData)) ? cellData : null
  const text = at && shortMoment({ at, timeZone: typeof zone === 'string' ? zone : timeZone, locale })
  return <DefaultCell {...props} cellData={text} field={{ name: field.name, type: 'text' }} />
}
