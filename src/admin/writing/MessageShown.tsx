'use client'

import { useDebounce } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import type { Locale } from '../../i18n/rules/locale.ts'
import { writingMessages } from '../../i18n/writingMessages.ts'
import type { MailTextPreview } from '../../mail/rules/mailPreview.ts'
import { describeError, useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { MailFrame } from '../mailTemplates/MailFrame.tsx'
import { useMessages } from '../useMessages.ts'
import { useOneAtATime } from '../useOneAtATime.ts'
import { type MessageDraft, sentDraft } from './MessageDraft.ts'

/** Milliseconds without a key pressed. */
const pauseInTyping = 400

/** The mail that a message will be, as somebody gets it who reads a language; made while it is looked at. */
export function MessageShown({
  path,
  draft: typed,
  language,
}: {
  path: string
  draft: MessageDraft
  language: Locale
}): ReactElement {
  const api = useApi()
  const { messages: words } = useMessages(writingMessages)
  const draft = useDebounce(typed, pauseInTyping)
  const [isOpen, setIsOpen] = useState(false)
  const [preview, setPreview] = useState<MailTextPreview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    if (!isOpen) return
    const aborted = new AbortController()
    const { signal } = aborted
    api
      .post<MailTextPreview>(`${path}/preview`, { body: { ...sentDraft(draft), locale: language }, signal })
      .then((made) => {
        setPreview(made)
        setProblem(null)
      })
      .catch((error: unknown) => {
        if (!signal.aborted) setProblem(describeError(error, words.failed))
      })
    return () => aborted.abort()
  }, [api, path, draft, language, isOpen, words])
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.previewIn[language]}</summary>
      {isOpen && (
        <div>
          {[...(problem ? [problem] : []), ...(preview?.problems ?? [])].map((each) => (
            <p key={each} role="alert" className="gfe-error">
              {each}
            </p>
          ))}
          {!preview && !problem && <p role="status">{words.loading}</p>}
          {preview && (
            <>
              <p>
                {words.previewOf(preview.shown.name ?? '–')} {words.previewLinks}
              </p>
              <p>
                <strong>{preview.subject}</strong>
              </p>
              <MailFrame title={words.previewIn[language]} html={preview.html} />
            </>
          )}
        </div>
      )}
    </details>
  )
}

/** Sends a message to whoever writes it, in the languages in which it is written. */
export function MessageTestMail({
  path,
  draft,
  languages,
}: {
  path: string
  draft: MessageDraft
  languages: readonly Locale[]
}): ReactElement {
  const api = useApi()
  const { messages: words } = useMessages(writingMessages)
  const [isSending, setIsSending] = useState(false)
  const [result, setResult] = useState<{ isOk: boolean; message: string } | null>(null)
  const send = useOneAtATime(async (): Promise<void> => {
    setIsSending(true)
    setResult(null)
    try {
      for (const locale of languages) {
        const body = { ...sentDraft(draft), locale }
        const { message } = await api.post<{ message: string }>(`${path}/test-mail`, { body })
        setResult({ isOk: true, message })
      }
    } catch (error) {
      setResult({ isOk: false, message: describeError(error, words.failed) })
    } finally {
      setIsSending(false)
    }
  })
  return (
    <>
      <Button buttonStyle="secondary" size="medium" type="button" disabled={isSending} onClick={() => send()}>
        {isSending ? words.testMailSending : words.testMail}
      </Button>
      <span role="status" className={result?.isOk === false ? 'gfe-error' : undefined}>
        {result?.message ?? ''}
      </span>
    </>
  )
}
