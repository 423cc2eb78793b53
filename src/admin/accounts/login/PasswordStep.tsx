'use client'

import { EmailField, Form, FormSubmit, Link, PasswordField, useConfig, useTranslation } from '@payloadcms/ui'
import { email, formatAdminURL } from 'payload/shared'
import { type ReactElement, useState } from 'react'
import { usePluginTranslation } from '../../usePluginTranslation.ts'
import { describeError } from '../../api.ts'
import { FormProblem } from '../secondFactor/FormProblem.tsx'
import type { Credentials } from './Credentials.ts'

const initialState = { email: { valid: true }, password: { valid: true } }

/** The first step: who it is, and the password. */
export function PasswordStep({
  onSubmit,
}: {
  onSubmit: (credentials: Credentials) => Promise<void>
}): ReactElement {
  const { t: payloadsT } = useTranslation()
  const { t } = usePluginTranslation()
  const {
    config: { admin, routes },
  } = useConfig()
  const [problem, setProblem] = useState('')
  const submit = async (data: Record<string, unknown>): Promise<void> => {
    setProblem('')
    try {
      await onSubmit({ email: String(data.email ?? ''), password: String(data.password ?? '') })
    } catch (error) {
      setProblem(describeError(error, t('twoStep:failed')))
    }
  }
  return (
    <Form
      className="login__form"
      disableSuccessStatus
      initialState={initialState}
      onSubmit={(_, data) => void submit(data)}
      waitForAutocomplete
    >
      <div className="login__form__inputWrap">
        <EmailField
          field={{
            name: 'email',
            admin: { autoComplete: 'email' },
            label: payloadsT('general:email'),
            required: true,
          }}
          path="email"
          validate={email}
        />
        <PasswordField
          field={{ name: 'password', label: payloadsT('general:password'), required: true }}
          path="password"
        />
      </div>
      <FormProblem>{problem}</FormProblem>
      <Link href={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.forgot })} prefetch={false}>
        {payloadsT('authentication:forgotPasswordQuestion')}
      </Link>
      <FormSubmit size="large">{payloadsT('authentication:login')}</FormSubmit>
    </Form>
  )
}
