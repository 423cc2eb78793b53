import { SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** The way to a view of an event, above it: Payload would leave that of the view before. */
export function EventSteps({
  tab,
}: {
  tab: 'participationTab' | 'attendanceTab' | 'writingTab'
}): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { t } = usePluginTranslation()
  if (id === undefined || !collectionSlug) return null
  const { labels, admin } = getEntityConfig({ collectionSlug })
  return (
    <SetDocumentStepNav
      id={id}
      collectionSlug={collectionSlug}
      pluralLabel={labels.plural}
      useAsTitle={admin.useAsTitle}
      view={t(tab)}
    />
  )
}
