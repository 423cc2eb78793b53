import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'

/** A mail text as it stands in the form, saved or not. */
export interface MailDraft {
  kind: string
  locale: string
  subject: string
  body: string
}

/** Reads the form. Empty where nothing has been chosen or typed. */
export function useMailDraft(): MailDraft {
  const kind = useFormFields(([fields]) => String(fields.kind?.value ?? ''))
  const locale = useFormFields(([fields]) => String(fields.locale?.value ?? ''))
  const subject = useFormFields(([fields]) => String(fields.subject?.value ?? ''))
  const body = useFormFields(([fields]) => String(fields.body?.value ?? ''))
  return useMemo(() => ({ kind, locale, subject, body }), [kind, locale, subject, body])
}
