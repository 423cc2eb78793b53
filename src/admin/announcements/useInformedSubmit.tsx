'use client'

import { toast, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { type ReactElement, useCallback } from 'react'
import type { AnnouncementPreview } from '../../announcements/rules/announcementPreview.ts'
import { useApi } from '../api.ts'
import { meantBy } from '../../announcements/rules/meantBy.ts'
import { useShowRefusal } from '../useShowRefusal.ts'
import { useInformQuestion } from './useInformQuestion.tsx'
import { informMessages } from '../../i18n/informMessages.ts'
import { useMessages } from '../useMessages.ts'

/** What a save of a form may be told. */
type SubmitOptions = Omit<NonNullable<Parameters<ReturnType<typeof useForm>['submit']>[0]>, 'overrides'> & {
  overrides?: Record<string, unknown>
}

/**
 * Saves a form as Payload does, but first asks the server whom the change concerns, and then the editor whether they
 * shall be told. Where it concerns nobody, it is saved at once.
 */
export function useInformedSubmit({ path }: { path: string | null }): {
  /** Resolves to nothing where nothing was saved. */
  submit: (options?: SubmitOptions) => Promise<unknown>
  dialog: ReactElement | null
} {
  const { id } = useDocumentInfo()
  const api = useApi()
  const { code: locale } = useLocale()
  const { messages } = useMessages(informMessages)
  const { getData, setSubmitted, submit, validateForm } = useForm()
  const showRefusal = useShowRefusal()
  const { askToInform, dialog } = useInformQuestion()

  const findPreview = useCallback(
    (overrides: object | undefined) =>
      api.post<AnnouncementPreview>(`${path}?locale=${locale ?? ''}`, {
        body: { ...(getData() as object), ...overrides, id },
      }),
    [api, getData, id, locale, path],
  )
  const submitInformed = useCallback(
    async (options: SubmitOptions = {}): Promise<unknown> => {
      // A form with faults is for Payload to refuse; nobody should decide about a save that fails.
      if (path === null || !(await validateForm())) return submit(options)
      setSubmitted(false)
      const preview = await findPreview(options.overrides).catch((error: unknown) => {
        if (!showRefusal(error)) toast.error(messages.failed)
        return null
      })
      if (!preview) return undefined
      const decision = await askToInform(preview)
      if (decision === 'nobody') return submit(options)
      if (decision === null) return undefined
      const overrides = { ...options.overrides, ...meantBy(preview), ...decision }
      return submit({ ...options, overrides })
    },
    [askToInform, findPreview, messages, path, setSubmitted, showRefusal, submit, validateForm],
  )
  return { submit: submitInformed, dialog }
}
