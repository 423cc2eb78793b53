'use client'

import { type ReactElement, useEffect, useRef } from 'react'
import { usePluginTranslation } from '../../usePluginTranslation.ts'
import type { StepHeading } from './LoginStep.tsx'
import { RecoveryCodes } from '../secondFactor/RecoveryCodes.tsx'

/** After the second factor was set up: what to keep before going on. */
export function RecoveryCodesStep({
  as: Heading,
  codes,
  onKept,
}: {
  as: StepHeading
  codes: string[]
  onKept: () => void
}): ReactElement {
  const { t } = usePluginTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <Heading ref={heading} tabIndex={-1} style={{ marginBottom: '1rem', outline: 'none' }}>
        {t('twoStep:recoveryCodes')}
      </Heading>
      <RecoveryCodes codes={codes} onKept={onKept} />
    </>
  )
}
