'use client'

import { FieldLabel, toast, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import type { SelectFieldClientProps } from 'payload'
import type { ReactElement } from 'react'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'
import { registrationStatusLabels } from '../../registrations/rules/statusLabels.ts'
import { Button } from '../components/Button.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { useRegistrationMoves } from './useRegistrationMoves.tsx'

/** Where a registration stands, and the moves that are left to it: a menu of all statuses would cancel somebody by a slip. */
export function RegistrationStatusField({
  field: { label },
  path,
  readOnly,
}: SelectFieldClientProps): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { value: status, setValue } = useField<RegistrationStatus>({ path })
  const name = useFormFields(([fields]) => fields.name?.initialValue)
  const email = useFormFields(([fields]) => fields.email?.value)
  const { locale } = usePluginTranslation()
  const router = useRouter()
  const { setValue: setEmail } = useField<string>({ path: 'email' })
  const { setValue: setUnreachable } = useField<string | null>({ path: 'unreachableAt' })
  const { admit, cancel, correct, isBusy, dialog } = useRegistrationMoves({
    path: `/${collectionSlug}/${id}`,
    status,
    who: [name, email].find((each): each is string => typeof each === 'string' && each !== '') ?? '',
    email: typeof email === 'string' ? email : '',
    onDone: (sentence, { status: to, email: corrected }) => {
      toast.success(sentence)
      // As stored, so that the next save of the form does not take it back.
      if (to) setValue(to, true)
      if (corrected) {
        setEmail(corrected, true)
        setUnreachable(null, true)
      }
      router.refresh()
    },
  })
  if (!status) return null
  return (
    <div className="field-type" id="field-status">
      <FieldLabel as="span" label={label} path={path} />
      <p style={{ margin: '.25rem 0 .5rem' }}>
        <strong>{registrationStatusLabels[status][locale]}</strong>
      </p>
      {!readOnly && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '.5rem' }}>
          {[admit, correct, cancel].map(
            (move) =>
              move && (
                <Button
                  key={move.label}
                  buttonStyle="secondary"
                  size="small"
                  type="button"
                  margin={false}
                  disabled={isBusy}
                  onClick={move.start}
                >
                  {move.label}
                </Button>
              ),
          )}
        </div>
      )}
      {dialog}
    </div>
  )
}
