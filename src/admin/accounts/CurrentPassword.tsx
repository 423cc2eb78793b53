'use client'

import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type ReactElement, useEffect } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const path = 'currentPassword'

/** The server alone knows whether it is right. */
const anything = (): true => true

/** In one's own account: asks for the present password as soon as a new one is being typed, or another address. */
export function CurrentPassword(): ReactElement | null {
  const { t } = usePluginTranslation()
  const { user } = useAuth()
  const { id, collectionSlug } = useDocumentInfo()
  const isOwn = user?.collection === collectionSlug && String(user?.id) === String(id)
  const isAsked = useFormFields(
    ([{ password, email }]) => isOwn && (password !== undefined || email?.value !== email?.initialValue),
  )
  const dispatchFields = useFormFields(([, dispatch]) => dispatch)
  useEffect(() => {
    if (!isAsked) dispatchFields({ type: 'REMOVE', path })
  }, [dispatchFields, isAsked])
  if (!isAsked) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: path, label: t('currentPassword'), required: true }}
      path={path}
      validate={anything}
    />
  )
}
