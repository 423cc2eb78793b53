'use client'

import type { ReactElement } from 'react'
import type { MailPlaceholder } from '../../mail/rules/mailKind.ts'
import { Button } from '../components/Button.tsx'

/** Buttons under a text that put a placeholder where the cursor is. */
export function PlaceholderButtons({
  inputId,
  label,
  name,
  placeholders,
  labelOf,
  value,
  onChange,
}: {
  /** Of the text's element. */
  inputId: string
  label: string
  /** Which text that is, where there are several. Default: the label. */
  name?: string
  placeholders: readonly MailPlaceholder[]
  labelOf: (placeholder: MailPlaceholder) => string
  value: string
  onChange: (value: string) => void
}): ReactElement {
  const insert = (placeholder: string): void => {
    const input = document.getElementById(inputId)
    if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) return
    const [start, end] = [input.selectionStart ?? value.length, input.selectionEnd ?? value.length]
    onChange(`${value.slice(0, start)}${placeholder}${value.slice(end)}`)
    // Once React has written the value, the cursor goes behind what was inserted.
    requestAnimationFrame(() => {
      input.focus()
      input.setSelectionRange(start + placeholder.length, start + placeholder.length)
    })
  }

  return (
    <div
      role="group"
      aria-label={name ?? label}
      style={{ display: 'flex', flexWrap: 'wrap', gap: '0.4rem', alignItems: 'center', marginTop: '0.5rem' }}
    >
      <span style={{ color: 'var(--theme-elevation-800)' }}>{label}:</span>
      {placeholders.map((each) => (
        <Button
          key={each}
          buttonStyle="pill"
          size="small"
          margin={false}
          type="button"
          tooltip={`{{${each}}}`}
          onClick={() => insert(`{{${each}}}`)}
        >
          {labelOf(each)}
        </Button>
      ))}
    </div>
  )
}
