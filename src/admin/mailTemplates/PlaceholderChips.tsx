'use client'

import { Button, useDocumentInfo, useField } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { mailPlaceholders } from '../../mail/rules/mailKind.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Buttons under a text that put a placeholder where the cursor is. */
export function PlaceholderChips({ target }: { target: string }): ReactElement | null {
  const { value, setValue } = useField<string>({ path: target })
  const { hasSavePermission } = useDocumentInfo()
  const { t } = usePluginTranslation()
  if (hasSavePermission === false) return null

  const insert = (placeholder: string): void => {
    const input = document.getElementById(`field-${target}`)
    if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) return
    const text = value ?? ''
    const [start, end] = [input.selectionStart ?? text.length, input.selectionEnd ?? text.length]
    setValue(`${text.slice(0, start)}${placeholder}${text.slice(end)}`)
    // Once React has written the value, the cursor goes behind what was inserted.
    requestAnimationFrame(() => {
      input.focus()
      input.setSelectionRange(start + placeholder.length, start + placeholder.length)
    })
  }

  return (
    <div
      role="group"
      aria-label={t('placeholders')}
      style={{ display: 'flex', flexWrap: 'wrap', gap: '0.4rem', alignItems: 'center', marginTop: '0.5rem' }}
    >
      <span style={{ color: 'var(--theme-elevation-500)' }}>{t('placeholders')}:</span>
      {mailPlaceholders.map((name) => (
        <Button
          key={name}
          buttonStyle="pill"
          size="small"
          margin={false}
          type="button"
          tooltip={`{{${name}}}`}
          onClick={() => insert(`{{${name}}}`)}
        >
          {t(`placeholder_${name}`)}
        </Button>
      ))}
    </div>
  )
}
