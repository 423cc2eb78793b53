'use client'

import { type ReactElement, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { usePluginTranslation } from '../../usePluginTranslation.ts'
import { CodeInput, type CodeKind } from '../secondFactor/CodeInput.tsx'
import { useCode } from '../secondFactor/useCode.ts'
import { LoginStep, type StepHeading } from './LoginStep.tsx'

/** The second step: a code of the app, or a recovery code of whoever has lost it. */
export function CodeStep({
  as,
  onSubmit,
  onCancel,
}: {
  as: StepHeading
  onSubmit: (code: string) => Promise<void>
  onCancel: () => void
}): ReactElement {
  const { t } = usePluginTranslation()
  const [kind, setKind] = useState<CodeKind>('app')
  const { code, setCode, problem, isBusy, send, clear } = useCode({ kind, act: onSubmit })
  return (
    <LoginStep
      as={as}
      heading={t(kind === 'app' ? 'twoStep:code' : 'twoStep:recoveryCode')}
      label={t('login:logIn')}
      isBusy={isBusy}
      onSubmit={send}
      onCancel={onCancel}
    >
      <p>{t(kind === 'app' ? 'twoStep:codeLead' : 'twoStep:recoveryLead')}</p>
      <CodeInput kind={kind} value={code} problem={problem} hasFocus onChange={setCode} />
      {kind === 'recovery' && <p>{t('twoStep:lostEverything')}</p>}
      <p>
        <Button
          buttonStyle="none"
          margin={false}
          type="button"
          extraButtonProps={{ style: { textDecoration: 'underline', textAlign: 'start' } }}
          onClick={() => {
            setKind(kind === 'app' ? 'recovery' : 'app')
            clear()
          }}
        >
          {t(kind === 'app' ? 'twoStep:useRecoveryCode' : 'twoStep:useApp')}
        </Button>
      </p>
    </LoginStep>
  )
}
