'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactElement, useState } from 'react'
import type { SecondFactorOffer, SecondFactorState } from '../../../accounts/rules/secondFactor.ts'
import { describeError, useApi } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { usePluginTranslation } from '../../usePluginTranslation.ts'
import { CodeDialog } from './CodeDialog.tsx'
import { OfferedSecret } from './OfferedSecret.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'

interface NewCodes {
  recoveryCodes: string[]
}

/** In one's own account: sets up the second factor, makes new recovery codes, switches it off. */
export function OwnSecondFactor({
  state: { isOn, isRequired },
  onChange,
}: {
  state: SecondFactorState
  onChange: () => Promise<void>
}): ReactElement {
  const { t } = usePluginTranslation()
  const api = useApi()
  const {
    config: { routes },
  } = useConfig()
  const [open, setOpen] = useState<SecondFactorOffer | 'codes' | 'off' | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)

  const offer = async (): Promise<void> => {
    try {
      setOpen(await api.post<SecondFactorOffer>('/users/second-factor/offer'))
    } catch (error) {
      toast.error(describeError(error, t('twoStep:failed')))
    }
  }
  const done = async (recoveryCodes: string[] | null): Promise<void> => {
    setOpen(null)
    setCodes(recoveryCodes)
    await onChange()
  }
  const switchOn = async (code: string, { seed }: SecondFactorOffer): Promise<void> => {
    const { recoveryCodes } = await api.post<NewCodes>('/users/second-factor', { body: { seed, code } })
    toast.success(t('twoStep:isOn'))
    await done(recoveryCodes)
  }
  const renew = async (code: string): Promise<void> => {
    const path = '/users/second-factor/recovery-codes'
    await done((await api.post<NewCodes>(path, { body: { code } })).recoveryCodes)
  }
  const switchOff = async (code: string): Promise<void> => {
    await api.post('/users/second-factor/remove', { body: { code } })
    if (isRequired)
      return location.assign(
        formatAdminURL({ adminRoute: routes.admin, path: '/login', includeBasePath: true }),
      )
    toast.success(t('twoStep:isOff'))
    await done(null)
  }
  const button = (label: string, onClick: () => void) => (
    <Button buttonStyle="secondary" size="medium" type="button" margin={false} onClick={onClick}>
      {label}
    </Button>
  )
  const off = t(isRequired ? 'twoStep:replace' : 'twoStep:switchOff')
  const close = (): void => setOpen(null)

  if (codes) {
    return (
      <>
        <h4 style={{ margin: '1rem 0 0.5rem', fontSize: 'inherit', fontWeight: 600 }}>
          {t('twoStep:recoveryCodes')}
        </h4>
        <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
      </>
    )
  }
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem' }}>
      {!isOn && button(t('twoStep:setUp'), () => void offer())}
      {isOn && button(t('twoStep:newCodes'), () => setOpen('codes'))}
      {isOn && button(off, () => setOpen('off'))}
      {open === 'codes' && (
        <CodeDialog
          heading={t('twoStep:newCodes')}
          label={t('twoStep:makeCodes')}
          act={renew}
          onCancel={close}
        >
          <p>
            {t('twoStep:newCodesLead')} {t('twoStep:codeLead')}
          </p>
        </CodeDialog>
      )}
      {open === 'off' && (
        <CodeDialog heading={off} label={off} act={switchOff} onCancel={close}>
          <p>
            {t(isRequired ? 'twoStep:replaceLead' : 'twoStep:switchOffLead')} {t('twoStep:codeLead')}
          </p>
        </CodeDialog>
      )}
      {typeof open === 'object' && open && (
        <CodeDialog
          heading={t('twoStep:heading')}
          label={t('twoStep:switchOn')}
          act={(code) => switchOn(code, open)}
          onCancel={close}
        >
          <p>{t('twoStep:setUpLead')}</p>
          <OfferedSecret offer={open} />
        </CodeDialog>
      )}
    </div>
  )
}
