'use client'

import { toast, useConfig, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { type ReactElement, useCallback, useState } from 'react'
import type { AnnouncementDecision, AnnouncementKind } from '../../announcements/rules/announcement.ts'
import { InformDialog, type InformPreview } from './InformDialog.tsx'
import { informMessages } from '../../i18n/informMessages.ts'
import { useMessages } from '../useMessages.ts'

type SubmitOptions = Omit<NonNullable<Parameters<ReturnType<typeof useForm>['submit']>[0]>, 'overrides'> & {
  overrides?: Record<string, unknown>
}

interface Question {
  preview: InformPreview & { kind: AnnouncementKind }
  answer: (decision: AnnouncementDecision | null) => void
}

/**
 * Saves a form as Payload does, but first asks the server whom the change concerns, and then the editor whether they
 * shall be told. Where it concerns nobody, it is saved at once.
 */
export function useInformedSubmit({ path }: { path: string | null }): {
  /** Settles with nothing where nothing was saved. */
  submit: (options?: SubmitOptions) => Promise<unknown>
  dialog: ReactElement | null
} {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const { messages } = useMessages(informMessages)
  const { getData, submit: save, validateForm } = useForm()
  const [question, setQuestion] = useState<Question | null>(null)

  const findPreview = useCallback(async (): Promise<InformPreview> => {
    const response = await fetch(`${config.serverURL}${config.routes.api}${path}?locale=${locale ?? ''}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify({ ...(getData() as object), id }),
    })
    if (!response.ok) throw new Error(response.statusText)
    return (await response.json()) as InformPreview
  }, [config, getData, i18n.language, id, locale, path])

  const submit = useCallback(
    async (options: SubmitOptions = {}): Promise<unknown> => {
      // A form with faults is for Payload to refuse; nobody should decide about a save that fails.
      if (path === null || !(await validateForm())) return save(options)
      const preview = await findPreview().catch(() => null)
      if (!preview) return void toast.error(messages.failed)
      const { kind, confirmed, waitlisted, pending } = preview
      if (kind === null || confirmed + waitlisted + pending === 0) return save(options)
      const decision = await new Promise<AnnouncementDecision | null>((answer) =>
        setQuestion({ preview: { ...preview, kind }, answer }),
      )
      setQuestion(null)
      if (decision === null) return undefined
      return save({ ...options, overrides: { ...options.overrides, announce: decision } })
    },
    [findPreview, messages, path, save, validateForm],
  )
  const dialog = question && <InformDialog preview={question.preview} onDecide={question.answer} />
  return { submit, dialog }
}
