'use client'

import type { ReactElement } from 'react'
import { LoginSteps } from '../accounts/login/LoginSteps.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Lets somebody log in without leaving the page. */
export function LoginDialog({
  email,
  onDone,
  onCancel,
}: {
  email: string
  onDone: () => void
  onCancel: () => void
}): ReactElement {
  const { t } = usePluginTranslation()
  return (
    <ModalDialog heading={t('login:ended')} onCancel={onCancel}>
      <p>{t('login:endedLead')}</p>
      <LoginSteps as="h3" email={email} onDone={onDone} onCancel={onCancel} />
    </ModalDialog>
  )
}
