import { Logo } from '@payloadcms/next/rsc'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import type { ReactElement } from 'react'
import { LoginForm } from './LoginForm.tsx'

/** The login to the admin in the place of Payload's, which knows of no second step. */
export function LoginPage({ initPageResult, params, searchParams }: AdminViewServerProps): ReactElement {
  const { locale, permissions, req } = initPageResult
  const { i18n, payload, user } = req
  const redirectTo = getSafeRedirect({
    fallbackTo: payload.config.routes.admin,
    redirectTo: searchParams?.redirect ?? '',
  })
  if (user) redirect(redirectTo)
  const shown = { i18n, locale, params, payload, permissions, searchParams, user: user ?? undefined }
  return (
    <>
      <div className="login__brand">
        <Logo {...shown} />
      </div>
      <LoginForm redirectTo={redirectTo} />
    </>
  )
}
