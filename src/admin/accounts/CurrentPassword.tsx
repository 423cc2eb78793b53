'use client'

import {
  PasswordField,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { type ReactElement, useEffect, useRef } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const path = 'currentPassword'
/** The paths of Payload’s fields. */
const newPassword = ['password', 'confirm-password']

/** The server alone knows whether it is right. */
const anything = (): true => true

/** In one's own account: asks for the present password as soon as a new one is typed, or another address. */
export function CurrentPassword(): ReactElement | null {
  const { t } = usePluginTranslation()
  const { user } = useAuth()
  const { id, collectionSlug } = useDocumentInfo()
  const isOwn = user?.collection === collectionSlug && String(user?.id) === String(id)
  const hasNew = useFormFields(([{ password }]) => Boolean(password?.value))
  const isMoved = useFormFields(([{ email }]) => email?.value !== email?.initialValue)
  useTypedPasswords()
  useSecondTry()
  if (!isOwn || !(hasNew || isMoved)) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: path, label: t('currentPassword'), required: true }}
      path={path}
      validate={anything}
    />
  )
}

/**
 * Forgets what was typed once it is saved, and shows it on where it was refused: Payload hides the fields of a new password
 * after both, and sends it with every later save.
 */
function useTypedPasswords(): void {
  const { dispatchFields, getFields } = useForm()
  const isSaving = useFormProcessing()
  const isRefused = useFormSubmitted()
  const wasSaving = useRef(isSaving)
  useEffect(() => {
    const hasEnded = wasSaving.current && !isSaving
    wasSaving.current = isSaving
    if (!hasEnded) return
    if (isRefused) {
      if (!getFields().password?.value) return
      const typed = newPassword.map((name) => ({ path: name, ...getFields()[name] }))
      document.getElementById('change-password')?.click()
      // Payload begins with empty fields there, and marks them.
      for (const { path, valid, errorMessage } of typed)
        dispatchFields({ type: 'UPDATE', path, valid, errorMessage })
      return
    }
    for (const typed of [...newPassword, path]) dispatchFields({ type: 'REMOVE', path: typed })
  }, [dispatchFields, getFields, isRefused, isSaving])
}

/** Lets a password that the server has refused be sent again once it is corrected: Payload leaves the field marked for invalid. */
function useSecondTry(): void {
  const { dispatchFields } = useForm()
  const typed = useFormFields(([{ currentPassword }]) => currentPassword?.value)
  useEffect(() => {
    if (typed !== undefined) dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
  }, [dispatchFields, typed])
}
