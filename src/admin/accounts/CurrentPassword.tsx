'use client'

import {
  PasswordField,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { rendered } from '../refusals/rendered.ts'
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
 * whenever the form no longer counts as changed, and sends what was in them with every later save.
 */
function useTypedPasswords(): void {
  const { dispatchFields, getFields } = useForm()
  const isSaving = useFormProcessing()
  const isRefused = useFormSubmitted()
  const isModified = useFormModified()
  const wasSaving = useRef(isSaving)
  /** Where the cursor was when Payload hid the fields; null while they are shown. */
  const [hidden, setHidden] = useState<{ focused: string } | null>(null)
  // Together with Payload's own effect, so that the fields are gone by the next render.
  useEffect(() => setHidden(isModified ? null : { focused: document.activeElement?.id ?? '' }), [isModified])
  useEffect(() => {
    const hasEnded = wasSaving.current && !isSaving
    wasSaving.current = isSaving
    if (hasEnded && !isRefused)
      for (const typed of [...newPassword, path]) dispatchFields({ type: 'REMOVE', path: typed })
    if (!hidden || isSaving || !isRefused || !getFields().password?.value) return
    const typed = newPassword.map((name) => ({ path: name, ...getFields()[name] }))
    document.getElementById('change-password')?.click()
    // Payload begins with empty fields there, and marks them.
    for (const { path, valid, errorMessage } of typed)
      dispatchFields({ type: 'UPDATE', path, valid, errorMessage })
    void rendered().then(() => {
      // Where it was not led elsewhere.
      if (document.activeElement === document.body) document.getElementById(hidden.focused)?.focus()
    })
  }, [dispatchFields, getFields, hidden, isRefused, isSaving])
}

/** Lets a password that the server has refused be sent again once it is corrected: Payload leaves the field marked for invalid. */
function useSecondTry(): void {
  const { dispatchFields } = useForm()
  const typed = useFormFields(([{ currentPassword }]) => currentPassword?.value)
  useEffect(() => {
    if (typed !== undefined) dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
  }, [dispatchFields, typed])
}
