'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, type SyntheticEvent, useId, useRef, useState } from 'react'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'
import { registrationStatusLabels } from '../../registrations/rules/statusLabels.ts'
import type { Participation } from '../../participation/rules/participation.ts'
import { describeError, Refusal, useApi } from '../api.ts'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { Choice } from './Choice.tsx'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'

const empty = {
  name: '',
  email: '',
  locale: 'de',
  channel: '',
  consents: [] as string[],
  answers: {} as Record<string, string>,
}

/** Registers somebody who called or filled in a slip of paper, by the same rules as on the web. */
export function ManualEntry({
  facts: { event },
  registrationsPath,
  onChanged,
}: {
  facts: Participation
  registrationsPath: string
  onChanged: () => void
}): ReactElement {
  const { messages, locale } = useMessages(participationMessages)
  const { id: eventId } = useDocumentInfo()
  const api = useApi()
  const id = useId()
  const noticeRef = useRef<HTMLParagraphElement>(null)
  const [form, setForm] = useState(empty)
  const [isBusy, setIsBusy] = useState(false)
  const [notice, setNotice] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const put = (change: Partial<typeof empty>): void => setForm((before) => ({ ...before, ...change }))

  const submit = async (submitted: SyntheticEvent): Promise<void> => {
    submitted.preventDefault()
    setIsBusy(true)
    setErrors({})
    try {
      const { doc } = await api.post<{ doc: { status: RegistrationStatus } }>(registrationsPath, {
        body: {
          event: eventId,
          name: form.name,
          email: form.email,
          locale: form.locale,
          consentsGiven: form.consents,
          ...(form.channel && { consentChannel: form.channel }),
          answers: Object.entries(form.answers).map(([question, value]) => ({ question, value })),
        },
      })
      setNotice(messages.added(form.name || form.email, registrationStatusLabels[doc.status][locale]))
      setForm(empty)
      onChanged()
    } catch (error) {
      setNotice(describeError(error, messages.failed))
      if (error instanceof Refusal) setErrors(error.fields)
    } finally {
      setIsBusy(false)
      noticeRef.current?.focus()
    }
  }
  const tick = (consent: string, isGiven: boolean): void =>
    put({
      consents: isGiven ? [...form.consents, consent] : form.consents.filter((each) => each !== consent),
    })

  return (
    <details>
      <summary>{messages.manualEntry}</summary>
      <div>
        <p className="gfe-lead">{messages.manualEntryLead}</p>
        <p ref={noticeRef} role="status" tabIndex={-1} className="gfe-status">
          {notice}
        </p>
        <form onSubmit={(submitted) => void submit(submitted)} autoComplete="off">
          <LabelledInput label={messages.name} value={form.name} onChange={(name) => put({ name })} />
          <LabelledInput
            label={messages.email}
            type="email"
            required
            value={form.email}
            onChange={(email) => put({ email })}
          />
          <Choice
            label={messages.language}
            value={form.locale}
            options={[
              { value: 'de', label: messages.languages.de },
              { value: 'en', label: messages.languages.en },
            ]}
            onChange={(value) => put({ locale: value })}
          />
          {event.questions.map(({ key, label, required, options }) => {
            const props = {
              label,
              required,
              value: form.answers[key] ?? '',
              onChange: (value: string) => put({ answers: { ...form.answers, [key]: value } }),
            }
            return options ? (
              <Choice
                key={key}
                {...props}
                options={[
                  { value: '', label: messages.pleaseChoose },
                  ...options.map((option) => ({ value: option, label: option })),
                ]}
              />
            ) : (
              <LabelledInput key={key} {...props} />
            )
          })}
          {event.consents.length > 0 && (
            <>
              <fieldset aria-describedby={`${id}-consents`}>
                <legend>{messages.consentsGiven}</legend>
                <p id={`${id}-consents`} className="gfe-remark">
                  {messages.consentsHelp}
                </p>
                {event.consents.map(({ id: consent, label, required }) => (
                  <label key={consent} className="gfe-choice">
                    <input
                      type="checkbox"
                      checked={form.consents.includes(consent)}
                      onChange={({ target }) => tick(consent, target.checked)}
                    />
                    <span>
                      {label}
                      {required && <span className="gfe-remark">{messages.required}</span>}
                    </span>
                  </label>
                ))}
                {errors.consentsGiven && <p className="gfe-error">{errors.consentsGiven}</p>}
              </fieldset>
              <fieldset>
                <legend>{messages.channel}</legend>
                {(['paper', 'phone'] as const).map((channel) => (
                  <label key={channel} className="gfe-choice">
                    <input
                      type="radio"
                      name={`${id}-channel`}
                      checked={form.channel === channel}
                      onChange={() => put({ channel })}
                    />
                    <span>{messages.channels[channel]}</span>
                  </label>
                ))}
                {errors.consentChannel && <p className="gfe-error">{errors.consentChannel}</p>}
              </fieldset>
            </>
          )}
          <Button type="submit" disabled={isBusy} margin={false}>
            {messages.add}
          </Button>
        </form>
      </div>
    </details>
  )
}
