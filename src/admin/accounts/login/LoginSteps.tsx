'use client'

import { useAuth, type UserWithToken, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type ReactElement, useState } from 'react'
import type { LoginDemand } from '../../../accounts/rules/secondFactor.ts'
import { Refusal, useApi } from '../../api.ts'
import { CodeStep } from './CodeStep.tsx'
import type { Credentials } from './Credentials.ts'
import { PasswordStep } from './PasswordStep.tsx'
import { RecoveryCodesStep } from './RecoveryCodesStep.tsx'
import { SetUpStep } from './SetUpStep.tsx'

type LoggedIn = UserWithToken & {
  /** Where the login has set up the second factor. */
  recoveryCodes?: string[]
}

/** Logs in: the password, and where the server asks for it the code, or the set-up of the second factor. */
export function LoginSteps({ redirectTo }: { redirectTo: string }): ReactElement {
  const api = useApi()
  const router = useRouter()
  const { setUser } = useAuth()
  const { startRouteTransition } = useRouteTransition()
  const [credentials, setCredentials] = useState<Credentials | null>(null)
  const [demand, setDemand] = useState<LoginDemand | null>(null)
  const [recoveryCodes, setRecoveryCodes] = useState<string[] | null>(null)

  const enter = (): void => startRouteTransition(() => router.push(redirectTo))

  const logIn = async (given: Credentials, proof: { code?: string; seed?: string } = {}): Promise<void> => {
    try {
      const answer = await api.post<LoggedIn>('/users/login', { body: { ...given, ...proof } })
      setUser(answer)
      if (answer.recoveryCodes) setRecoveryCodes(answer.recoveryCodes)
      else enter()
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

  if (recoveryCodes) return <RecoveryCodesStep codes={recoveryCodes} onKept={enter} />
  if (!credentials || !demand) return <PasswordStep onSubmit={logIn} />
  if (demand.secondFactor === 'code')
    return <CodeStep onSubmit={(code) => logIn(credentials, { code })} onCancel={begin} />
  const { offer } = demand
  return (
    <SetUpStep
      offer={offer}
      onSubmit={(code) => logIn(credentials, { code, seed: offer.seed })}
      onCancel={begin}
    />
  )
}

/** What the server asks for besides the password; null where that is nothing. */
function demandIn(error: unknown): LoginDemand | null {
  const data = error instanceof Refusal ? error.data : null
  return data && 'secondFactor' in data ? (data as LoginDemand) : null
}
