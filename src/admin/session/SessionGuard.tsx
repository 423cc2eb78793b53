'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactElement, type ReactNode, useCallback, useRef, useState } from 'react'
import type { StaleSave } from '../../database/rules/staleSave.ts'
import { LoginDialog } from './LoginDialog.tsx'
import { StaleDialog } from './StaleDialog.tsx'
import { useGuardedFetch } from './useGuardedFetch.ts'
import { useLastingSession } from './useLastingSession.ts'

/**
 * Around the whole admin: nobody loses what they have typed, and nobody undoes unseen what somebody else has saved. Where a session has ended while somebody was writing, they log in again in a dialog, and what they
 * were about to do goes on. Payload would leave the page, and with it what was typed.
 */
export function SessionGuard({ children }: { children: ReactNode }): ReactElement {
  const { user } = useAuth()
  const { config } = useConfig()
  const base = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${config.admin.user}`,
    serverURL: config.serverURL,
  })
  const [isAsking, setIsAsking] = useState(false)
  const waiting = useRef<((isBack: boolean) => void)[]>([])

  const logInAgain = useCallback(
    () =>
      new Promise<boolean>((resolve) => {
        waiting.current.push(resolve)
        setIsAsking(true)
      }),
    [],
  )
  const [question, setQuestion] = useState<StaleQuestion | null>(null)
  const askToOverwrite = useCallback(
    (stale: StaleSave) => new Promise<boolean>((answer) => setQuestion({ stale, answer })),
    [],
  )
  const end = (isBack: boolean): void => {
    setIsAsking(false)
    for (const resolve of waiting.current.splice(0)) resolve(isBack)
  }
  const ask = useGuardedFetch({
    base,
    isLoggedIn: user !== null && user !== undefined,
    logInAgain,
    askToOverwrite,
  })
  useLastingSession({ base, ask, logInAgain })
  return (
    <>
      {children}
      {isAsking && (
        <LoginDialog email={user?.email ?? ''} onCancel={() => end(false)} onDone={() => end(true)} />
      )}
      {question && (
        <StaleDialog
          stale={question.stale}
          onDecide={(isWanted) => {
            setQuestion(null)
            question.answer(isWanted)
          }}
        />
      )}
    </>
  )
}

interface StaleQuestion {
  stale: StaleSave
  answer: (isWanted: boolean) => void
}
