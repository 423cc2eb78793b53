'use client'

import { Banner, useDocumentInfo } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { languageTag } from '../../i18n/rules/locale.ts'
import { emptiedAt } from '../../trash/rules/trash.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Says beside a document in the trash until when it can be restored. */
export function TrashNotice(): ReactElement | null {
  const { data } = useDocumentInfo()
  const { t, locale } = usePluginTranslation()
  const deletedAt: unknown = data?.deletedAt

  if (typeof deletedAt !== 'string') return null
  const day = new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'long' }).format(emptiedAt(deletedAt))
  return (
    <div className="field-type">
      <Banner>{t('trashedUntil', { day })}</Banner>
    </div>
  )
}
