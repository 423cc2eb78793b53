'use client'

import { Button } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import type { LoginDemand } from '../../accounts/rules/secondFactor.ts'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Lets somebody log in without leaving the page. */
export function LoginDialog({
  ask,
  path,
  email: known,
  onLogin,
  onCancel,
}: {
  ask: typeof window.fetch
  path: string
  email: string
  /** Gets what Payload answers to a login. */
  onLogin: (answer: unknown) => void
  onCancel: () => void
}): ReactElement {
  const { t, locale } = usePluginTranslation()
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [needsCode, setNeedsCode] = useState(false)
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const logIn = async (): Promise<void> => {
    setIsBusy(true)
    setProblem('')
    try {
      const answer = await ask(path, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': locale },
        body: JSON.stringify({ email, password, ...(needsCode && { code }) }),
      })
      const body = (await answer.json()) as { errors?: { message: string; data?: Partial<LoginDemand> }[] }
      if (answer.ok) return onLogin(body)
      const error = body.errors?.[0]
      if (error?.data?.secondFactor === 'code') setNeedsCode(true)
      setCode('')
      setProblem(error?.message ?? t('loggedOut:failed'))
    } catch {
      setProblem(t('loggedOut:failed'))
    }
    setIsBusy(false)
  }
  return (
    <ModalDialog
      heading={t('loggedOut:heading')}
      isBusy={isBusy}
      onCancel={onCancel}
      actions={
        <Button size="medium" type="submit" extraButtonProps={{ form: 'gfe-login' }} disabled={isBusy}>
          {t('loggedOut:logIn')}
        </Button>
      }
    >
      <p>{t('loggedOut:lead')}</p>
      <form
        id="gfe-login"
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          void logIn()
        }}
      >
        <LabelledInput
          label={t('loggedOut:email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
        />
        <LabelledInput
          label={t('loggedOut:password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
        />
        {needsCode && (
          <LabelledInput
            label={t('twoStep:code')}
            autoComplete="one-time-code"
            inputMode="numeric"
            required
            value={code}
            onChange={setCode}
          />
        )}
      </form>
      {problem && (
        <p role="alert" style={{ color: 'var(--theme-error-600)' }}>
          {problem}
        </p>
      )}
    </ModalDialog>
  )
}
