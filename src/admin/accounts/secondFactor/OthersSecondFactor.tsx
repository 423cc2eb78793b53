'use client'

import { toast } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { describeError, useApi } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { useConfirmation } from '../../components/useConfirmation.tsx'
import { usePluginTranslation } from '../../usePluginTranslation.ts'

/** For administrators: takes the second factor off the account of somebody who has lost the phone. */
export function OthersSecondFactor({
  path,
  onChange,
}: {
  /** Of the second factor, in our API. */
  path: string
  onChange: () => Promise<void>
}): ReactElement {
  const { t } = usePluginTranslation()
  const api = useApi()
  const { ask, dialog } = useConfirmation()
  const takeOff = async (): Promise<void> => {
    try {
      const { isSent } = await api.delete<{ isSent: boolean }>(path)
      if (isSent) toast.success(t('twoStep:takenOff'))
      else toast.error(t('twoStep:takenOffUnsent'))
      await onChange()
    } catch (error) {
      toast.error(describeError(error, t('twoStep:failed')))
    }
  }
  const question = {
    heading: t('twoStep:takeOff'),
    text: t('twoStep:takeOffLead'),
    label: t('twoStep:switchOff'),
    act: takeOff,
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="medium"
        type="button"
        margin={false}
        onClick={() => ask(question)}
      >
        {t('twoStep:takeOff')}
      </Button>
      {dialog}
    </>
  )
}
