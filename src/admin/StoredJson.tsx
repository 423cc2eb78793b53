'use client'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/** Shows what is stored as JSON, to read. Payload's own field fetches its editor from a third party. */
export const StoredJson: JSONFieldClientComponent = ({ field: { label, admin }, path }) => {
  const { value } = useField<unknown>({ path })
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
  return (
    <div className="field-type">
      <FieldLabel label={label} path={path} />
      <pre
        // Long ones scroll, with the keyboard too.
        tabIndex={0}
        style={{
          maxHeight: '24rem',
          overflow: 'auto',
          margin: 0,
          padding: '0.75rem 1rem',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          border: '1px solid var(--theme-elevation-150)',
          background: 'var(--theme-elevation-50)',
        }}
      >
        {isEmpty ? '–' : JSON.stringify(value, null, 2)}
      </pre>
      <FieldDescription description={admin?.description} path={path} />
    </div>
  )
}
