'use client'

import { useDocumentInfo, useField } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { mailPlaceholders } from '../../mail/rules/mailKind.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { PlaceholderButtons } from './PlaceholderButtons.tsx'

/** Buttons under a field of the form that put a placeholder where the cursor is. */
export function PlaceholderChips({ target }: { target: string }): ReactElement | null {
  const { value, setValue } = useField<string>({ path: target })
  const { hasSavePermission } = useDocumentInfo()
  const { t } = usePluginTranslation()
  if (hasSavePermission === false) return null
  return (
    <PlaceholderButtons
      inputId={`field-${target}`}
      label={t('placeholders')}
      placeholders={mailPlaceholders}
      labelOf={(name) => t(`placeholder_${name}` as 'placeholder_name')}
      value={value ?? ''}
      onChange={setValue}
    />
  )
}
