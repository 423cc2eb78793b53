'use client'

import { useLivePreviewContext } from '@payloadcms/ui'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Names the sizes that the preview beside the form can have; the config takes one name for all languages. Shows nothing itself. */
export function NamedPreviewSizes(): null {
  const { breakpoints } = useLivePreviewContext()
  const { t } = usePluginTranslation()
  const labels = { phone: t('previewPhone'), desktop: t('previewDesktop'), responsive: t('previewAll') }
  // Payload puts together a list of its own and adds one to it in English; the menu reads it after this, when it is rendered.
  for (const size of breakpoints ?? []) {
    Object.assign(size, { label: labels[size.name as keyof typeof labels] ?? size.label })
  }
  return null
}
