'use client'

import type { ReactElement } from 'react'
import { LoginSteps } from './LoginSteps.tsx'

/** The login on a page of its own, which leads to the page that was asked for. */
export function LoginForm({ redirectTo }: { redirectTo: string }): ReactElement {
  // Loaded anew: what the login page knows of the config has no languages, and would name them “undefined” for a moment.
  return <LoginSteps onDone={() => location.assign(redirectTo)} />
}
