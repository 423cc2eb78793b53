'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactElement, useState } from 'react'
import { describeError } from '../../api.ts'
import { LabelledInput } from '../../components/LabelledInput.tsx'
import { usePluginTranslation } from '../../usePluginTranslation.ts'
import { FormProblem } from '../secondFactor/FormProblem.tsx'
import type { Credentials } from './Credentials.ts'
import { LoginStep, type StepHeading } from './LoginStep.tsx'

/** The first step: who it is, and the password. */
export function PasswordStep({
  as,
  email: known,
  onSubmit,
  onCancel,
}: {
  as: StepHeading
  /** Who it was before; empty where nobody knows. */
  email: string
  onSubmit: (credentials: Credentials) => Promise<void>
  onCancel?: () => void
}): ReactElement {
  const { t } = usePluginTranslation()
  const {
    config: { admin, routes },
  } = useConfig()
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const submit = async (): Promise<void> => {
    if (isBusy) return
    setProblem('')
    setIsBusy(true)
    try {
      await onSubmit({ email, password })
    } catch (error) {
      setProblem(describeError(error, t('login:failed')))
    } finally {
      setIsBusy(false)
    }
  }
  const forgot = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.forgot })
  return (
    <LoginStep
      // A dialog has a heading of its own.
      heading={onCancel ? undefined : t('login:logIn')}
      as={as}
      label={t('login:logIn')}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <LabelledInput
        label={t('login:email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
      />
      <LabelledInput
        label={t('login:password')}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
      />
      <FormProblem>{problem}</FormProblem>
      {/* Whoever is writing something would leave it. */}
      {!onCancel && (
        <Link href={forgot} prefetch={false}>
          {t('login:forgotten')}
        </Link>
      )}
    </LoginStep>
  )
}
