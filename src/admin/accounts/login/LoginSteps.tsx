'use client'

import { useAuth, useConfig, type UserWithToken } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import type { LoginDemand } from '../../../accounts/rules/secondFactor.ts'
import { Refusal, useApi } from '../../api.ts'
import { CodeStep } from './CodeStep.tsx'
import type { Credentials } from './Credentials.ts'
import type { StepHeading } from './LoginStep.tsx'
import { PasswordStep } from './PasswordStep.tsx'
import { RecoveryCodesStep } from './RecoveryCodesStep.tsx'
import { SetUpStep } from './SetUpStep.tsx'

type LoggedIn = UserWithToken & {
  /** Where the login has set up the second factor. */
  recoveryCodes?: string[]
}

/**
 * Logs in, on a page of its own or over another one: the password, and where the server asks for it the code, or the set-up of
 * the second factor.
 */
export function LoginSteps({
  as = 'h1',
  email = '',
  onDone,
  onCancel,
}: {
  as?: StepHeading
  /** Who it was before. Default: nobody knows. */
  email?: string
  onDone: () => void
  /** Default: a step after the password leads back to it. */
  onCancel?: () => void
}): ReactElement {
  const api = useApi()
  const { config } = useConfig()
  const { setUser } = useAuth()
  const [credentials, setCredentials] = useState<Credentials | null>(null)
  const [demand, setDemand] = useState<LoginDemand | null>(null)
  const [recoveryCodes, setRecoveryCodes] = useState<string[] | null>(null)

  const logIn = async (given: Credentials, proof: { code?: string; seed?: string } = {}): Promise<void> => {
    try {
      const answer = await api.post<LoggedIn>(`/${config.admin.user}/login`, { body: { ...given, ...proof } })
      setUser(answer)
      if (answer.recoveryCodes) setRecoveryCodes(answer.recoveryCodes)
      else onDone()
    } catch (error) {
      const asked = demandIn(error)
      if (!asked || demand) throw error
      setCredentials(given)
      setDemand(asked)
    }
  }
  const begin = (): void => {
    setCredentials(null)
    setDemand(null)
  }

  if (recoveryCodes) return <RecoveryCodesStep as={as} codes={recoveryCodes} onKept={onDone} />
  if (!credentials || !demand)
    return <PasswordStep as={as} email={email} onSubmit={logIn} onCancel={onCancel} />
  const step = { as, onCancel: onCancel ?? begin }
  if (demand.secondFactor === 'code')
    return <CodeStep {...step} onSubmit={(code) => logIn(credentials, { code })} />
  const { offer } = demand
  return (
    <SetUpStep {...step} offer={offer} onSubmit={(code) => logIn(credentials, { code, seed: offer.seed })} />
  )
}

/** What the server asks for besides the password; null where that is nothing. */
function demandIn(error: unknown): LoginDemand | null {
  const data = error instanceof Refusal ? error.data : null
  return data && 'secondFactor' in data ? (data as LoginDemand) : null
}
