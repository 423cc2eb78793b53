'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { Locale } from '../../i18n/rules/locale.ts'
import { useLoaded } from '../useLoaded.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { useOpenWhenNew } from './useOpenWhenNew.ts'

/** Names a row of a list by what it holds, and where that is nothing yet by its number. */
export function RowName({
  by,
  from,
  row,
}: {
  /** The field of the row that names it. */
  by: string
  /** The collection that the field leads to, where it is a relationship: its `name` is shown. */
  from?: string
  /** What a row is called. */
  row: Record<Locale, string>
}): ReactElement {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>()
  const { locale } = usePluginTranslation()
  const value = data?.[by]
  useOpenWhenNew({ isEmpty: (value ?? '') === '' })
  const id = from && (typeof value === 'string' || typeof value === 'number') ? value : null
  const { answer } = useLoaded<{ name?: string | null }>(
    id === null ? null : `/${from}/${id}?depth=0&select[name]=true`,
  )
  const name = from ? id !== null && answer?.name : value
  const text = typeof name === 'string' ? name.trim() : ''
  return <span>{text || `${row[locale]} ${rowNumber + 1}`}</span>
}
