'use client'

import type { ReactElement } from 'react'
import type { SecondFactorOffer } from '../../../accounts/rules/secondFactor.ts'
import { usePluginTranslation } from '../../usePluginTranslation.ts'
import { CodeInput } from '../secondFactor/CodeInput.tsx'
import { OfferedSecret } from '../secondFactor/OfferedSecret.tsx'
import { useCode } from '../secondFactor/useCode.ts'
import { LoginStep, type StepHeading } from './LoginStep.tsx'

/** The second step where everybody needs a second factor, and the account has none: its set-up. */
export function SetUpStep({
  as,
  offer,
  onSubmit,
  onCancel,
}: {
  as: StepHeading
  offer: SecondFactorOffer
  onSubmit: (code: string) => Promise<void>
  onCancel: () => void
}): ReactElement {
  const { t } = usePluginTranslation()
  const { code, setCode, problem, isBusy, send } = useCode({ act: onSubmit })
  return (
    <LoginStep
      as={as}
      heading={t('twoStep:heading')}
      label={t('twoStep:switchOn')}
      isBusy={isBusy}
      onSubmit={send}
      onCancel={onCancel}
    >
      <p>
        {t('twoStep:setUpLead')} {t('twoStep:setUpRequired')}
      </p>
      <OfferedSecret offer={offer} />
      <CodeInput value={code} problem={problem} onChange={setCode} />
    </LoginStep>
  )
}
