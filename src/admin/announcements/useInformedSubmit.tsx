'use client'

import { toast, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { type ReactElement, useCallback, useState } from 'react'
import type { AnnouncementKind } from '../../announcements/rules/announcement.ts'
import type { AnnouncementPreview } from '../../announcements/rules/announcementPreview.ts'
import { useApi } from '../api.ts'
import { meantBy } from '../../announcements/rules/meantBy.ts'
import { useShowRefusal } from '../useShowRefusal.ts'
import { type Decision, InformDialog } from './InformDialog.tsx'
import { informMessages } from '../../i18n/informMessages.ts'
import { useMessages } from '../useMessages.ts'

/** What a save of a form may be told. */
type SubmitOptions = Omit<NonNullable<Parameters<ReturnType<typeof useForm>['submit']>[0]>, 'overrides'> & {
  overrides?: Record<string, unknown>
}

interface Question {
  preview: AnnouncementPreview & { kind: AnnouncementKind }
  answer: (decision: Decision | null) => void
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
  const [question, setQuestion] = useState<Question | null>(null)

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
      const { kind, confirmed, waitlisted, pending } = preview
      if (kind === null || confirmed + waitlisted + pending === 0) return submit(options)
      const decision = await new Promise<Decision | null>((answer) =>
        setQuestion({ preview: { ...preview, kind }, answer }),
      )
      setQuestion(null)
      if (decision === null) return undefined
      const overrides = { ...options.overrides, ...meantBy(preview), ...decision }
      return submit({ ...options, overrides })
    },
    [findPreview, messages, path, setSubmitted, showRefusal, submit, validateForm],
  )
  const dialog = question && <InformDialog preview={question.preview} onDecide={question.answer} />
  return { submit: submitInformed, dialog }
}
