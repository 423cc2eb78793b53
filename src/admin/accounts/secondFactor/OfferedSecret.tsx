'use client'

import type { ReactElement } from 'react'
import type { SecondFactorOffer } from '../../../accounts/rules/secondFactor.ts'
import { usePluginTranslation } from '../../usePluginTranslation.ts'

/** How to get an account into an authenticator app: to scan, and to type in groups of four. */
export function OfferedSecret({ offer: { qrCode, secret } }: { offer: SecondFactorOffer }): ReactElement {
  const { t } = usePluginTranslation()
  return (
    <>
      <p>{t('twoStep:scan')}</p>
      <p>
        <img src={qrCode} alt={t('twoStep:qrCode')} width={220} height={220} />
      </p>
      <p>
        {t('twoStep:orType')}
        <br />
        <code style={{ fontSize: '1.1em', overflowWrap: 'anywhere' }}>
          {secret.match(/.{1,4}/g)?.join(' ')}
        </code>
      </p>
      <p>{t('twoStep:confirm')}</p>
    </>
  )
}
