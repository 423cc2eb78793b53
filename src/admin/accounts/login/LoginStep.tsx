'use client'

import type { ReactElement, ReactNode } from 'react'
import { Button } from '../../components/Button.tsx'
import { usePluginTranslation } from '../../usePluginTranslation.ts'

/** How a step stands on the page: as the page itself, or in a dialog that has a heading of its own. */
export type StepHeading = 'h1' | 'h3'

/** A step of the login. */
export function LoginStep({
  heading,
  as: Heading,
  label,
  isBusy,
  onSubmit,
  onCancel,
  children,
}: {
  /** Default: none. */
  heading?: string
  as: StepHeading
  /** Of the button that goes on. */
  label: string
  isBusy: boolean
  onSubmit: () => Promise<void>
  /** Gives it up. Default: nothing to give up. */
  onCancel?: () => void
  children: ReactNode
}): ReactElement {
  const { t } = usePluginTranslation()
  return (
    <form
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void onSubmit()
      }}
    >
      {heading && <Heading style={{ marginBottom: '1rem' }}>{heading}</Heading>}
      {children}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem', marginTop: '1.5rem' }}>
        <Button type="submit" size="large" margin={false} disabled={isBusy}>
          {label}
        </Button>
        {onCancel && (
          <Button buttonStyle="secondary" type="button" size="large" margin={false} onClick={onCancel}>
            {t('goBack')}
          </Button>
        )}
      </div>
    </form>
  )
}
