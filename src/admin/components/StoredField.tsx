'use client'

import { FieldDescription, FieldLabel } from '@payloadcms/ui'
import type { JSONFieldClient } from 'payload'
import type { ReactElement, ReactNode } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** The frame of what is stored as JSON, to read. Payload's own field fetches its editor from a third party. */
export function StoredField({
  field: { label, admin },
  path,
  children,
}: {
  field: Pick<JSONFieldClient, 'label' | 'admin'>
  path: string
  /** Null where nothing is stored. */
  children: ReactNode
}): ReactElement {
  const { t } = usePluginTranslation()
  return (
    <div className="field-type">
      <FieldLabel as="span" label={label} path={path} />
      <div
        style={{
          padding: '0.75rem 1rem',
          overflowX: 'auto',
          overflowWrap: 'anywhere',
          border: '1px solid var(--theme-elevation-150)',
          borderRadius: 'var(--style-radius-s)',
          background: 'var(--theme-elevation-50)',
        }}
      >
        {children ?? t('noneStored')}
      </div>
      <FieldDescription description={admin?.description} path={path} />
    </div>
  )
}
