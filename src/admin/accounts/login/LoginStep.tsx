'use client'

import { Button } from '@payloadcms/ui'
import type { ReactElement, ReactNode } from 'react'
import { usePluginTranslation } from '../../usePluginTranslation.ts'

/** A step of the login after the password; to give it up leads back to the first. */
export function LoginStep({
  heading,
  label,
  isBusy,
  onSubmit,
  onCancel,
  children,
}: {
  heading: string
  /** Of the button that goes on. */
  label: string
  isBusy: boolean
  onSubmit: () => Promise<void>
  onCancel: () => void
  children: ReactNode
}): ReactElement {
  const { t } = usePluginTranslation()
  return (
    <form
      noValidate
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        void onSubmit()
      }}
    >
      <h1 style={{ marginBottom: '1rem' }}>{heading}</h1>
      {children}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem', marginTop: '1.5rem' }}>
        <Button type="submit" size="large" margin={false} disabled={isBusy}>
          {label}
        </Button>
        <Button buttonStyle="secondary" type="button" size="large" margin={false} onClick={onCancel}>
          {t('goBack')}
        </Button>
      </div>
    </form>
  )
}
