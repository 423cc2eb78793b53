'use client'

import type { ReactElement } from 'react'
import type { SecondFactorState } from '../../../accounts/rules/secondFactor.ts'
import { shortDay } from '../../../events/rules/shortMoment.ts'
import { useLoaded } from '../../useLoaded.ts'
import { usePluginTranslation } from '../../usePluginTranslation.ts'
import { OthersSecondFactor } from './OthersSecondFactor.tsx'
import { OwnSecondFactor } from './OwnSecondFactor.tsx'

/** In an account: whether its login takes two steps, and what can be done about that. */
export function SecondFactor({ id, isOwn }: { id: string; isOwn: boolean }): ReactElement {
  const { t, locale } = usePluginTranslation()
  const path = `/users/${id}/second-factor`
  const { answer: state, hasFailed, reload } = useLoaded<SecondFactorState>(path)

  if (hasFailed) return <p role="status">{t('twoStep:failed')}</p>
  if (!state) return <p role="status">{t('twoStep:loading')}</p>
  const since = state.since ? shortDay({ at: state.since, locale }) : '–'
  return (
    <>
      <p>{state.isOn ? t('twoStep:on', { since }) : t('twoStep:off')}</p>
      {state.isOn && <p>{t('twoStep:codesLeft', { count: state.recoveryCodesLeft })}</p>}
      {isOwn ? (
        <OwnSecondFactor state={state} onChange={reload} />
      ) : (
        state.isOn && <OthersSecondFactor path={path} onChange={reload} />
      )}
    </>
  )
}
