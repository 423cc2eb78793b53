'use client'

import { useListQuery } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { tabOf } from '../../events/rules/eventTabs.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { isTrash } from '../trash/isTrash.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Says what to do where a list is empty, in place of Payload's words, which know of filters alone. */
export function EmptyList({ text }: { text: Record<Locale, string> }): ReactElement | null {
  const { data, query } = useListQuery()
  const { locale } = usePluginTranslation()
  const conditions = query.where ? Object.keys(query.where).length : 0
  // The parts of the list of events are filters, which nobody has typed.
  const isFiltered = Boolean(query.search) || (conditions > 0 && tabOf(query.where) === null)
  if (data?.totalDocs !== 0 || isTrash(query) || isFiltered) return null
  return (
    <div role="status">
      <style>{'.no-results > h3, .no-results > p { display: none; }'}</style>
      <p style={{ maxWidth: '45rem', margin: 'var(--base) 0' }}>{text[locale]}</p>
    </div>
  )
}
