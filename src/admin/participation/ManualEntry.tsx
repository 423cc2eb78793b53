'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, type SyntheticEvent, useRef, useState } from 'react'
import { participationMessages } from '../../i18n/participationMessages.ts'
import type { Participation } from '../../participation/rules/participation.ts'
import { whyNoEntries } from '../../participation/rules/whyNoEntries.ts'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'
import type { WhenFull } from '../../registrations/rules/whenFull.ts'
import { registrationStatusLabels } from '../../registrations/rules/statusLabels.ts'
import { describeError, Refusal, useApi } from '../api.ts'
import { AddressInput } from '../components/AddressInput.tsx'
import { Button } from '../components/Button.tsx'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { fullnessIn, useSeatOffer } from '../registrations/useSeatOffer.tsx'
import { useMessages } from '../useMessages.ts'
import { Choice } from './Choice.tsx'
import { ConsentFields } from './ConsentFields.tsx'
import type { Entry } from './Entry.ts'

const empty: Entry = { name: '', email: '', locale: 'de', channel: '', consents: [], answers: {} }

/** Registers somebody who called, filled in a slip of paper or stands at the door, by the same rules as on the web. */
export function ManualEntry({
  facts: { event },
  registrationsPath,
  isAtDoor = false,
  sought = '',
  onAdded,
}: {
  facts: Participation
  registrationsPath: string
  /** Whether the person is there, which is noted at once. Default: false. */
  isAtDoor?: boolean
  /** For whom somebody has looked in vain, by name or address: nobody types that twice. Default: for nobody. */
  sought?: string
  onAdded: (added: { id: string; status: RegistrationStatus }) => void
}): ReactElement {
  const { messages, locale } = useMessages(participationMessages)
  const { id: eventId } = useDocumentInfo()
  const api = useApi()
  const { offer, dialog } = useSeatOffer()
  const noticeRef = useRef<HTMLParagraphElement>(null)
  const blank: Entry = { ...empty, channel: isAtDoor ? 'inPerson' : '' }
  const [form, setForm] = useState(blank)
  const [isBusy, setIsBusy] = useState(false)
  const [notice, setNotice] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const put = (change: Partial<Entry>): void => setForm((before) => ({ ...before, ...change }))
  const who = form.name.trim() || form.email.trim()

  const register = async (whenFull: WhenFull): Promise<void> => {
    setIsBusy(true)
    setErrors({})
    try {
      const { doc } = await api.post<{ doc: { id: string; status: RegistrationStatus } }>(registrationsPath, {
        body: {
          event: eventId,
          name: form.name,
          email: form.email,
          locale: form.locale,
          consentsGiven: form.consents,
          ...(form.channel && { consentChannel: form.channel }),
          answers: Object.entries(form.answers).map(([question, value]) => ({ question, value })),
          whenFull,
        },
      })
      const isThere = isAtDoor && doc.status === 'confirmed'
      setNotice(
        isThere
          ? messages.addedAtDoor(who)
          : messages.added(who, registrationStatusLabels[doc.status][locale]),
      )
      setForm(blank)
      onAdded({ id: String(doc.id), status: doc.status })
    } catch (error) {
      const full = fullnessIn(error)
      setNotice(describeError(error, messages.failed))
      if (error instanceof Refusal && !full) setErrors(error.fields)
      if (full) {
        const wait = full.waitingList ? () => register('wait') : null
        return offer({ full, who, raise: () => register('raise'), wait })
      }
    } finally {
      setIsBusy(false)
    }
    noticeRef.current?.focus()
  }
  const submit = (submitted: SyntheticEvent): void => {
    submitted.preventDefault()
    if (!isBusy) void register('refuse')
  }
  const closed = whyNoEntries({ event, now: new Date() })
  // Nobody should fill in a form to be told at its end.
  if (closed) return <p className="gfe-lead gfe-note">{messages.noEntries[closed]}</p>
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open || !sought || form.name || form.email) return
        put(sought.includes('@') ? { email: sought } : { name: sought })
      }}
    >
      <summary>{isAtDoor ? messages.walkIn : messages.manualEntry}</summary>
      <div>
        <p className="gfe-lead">{isAtDoor ? messages.walkInLead : messages.manualEntryLead}</p>
        <p ref={noticeRef} role="status" tabIndex={-1} className="gfe-status">
          {notice}
        </p>
        <form onSubmit={submit} autoComplete="off">
          <LabelledInput
            label={messages.name}
            value={form.name}
            problem={errors.name}
            onChange={(name) => put({ name })}
          />
          <AddressInput
            label={messages.email}
            required
            value={form.email}
            problem={errors.email}
            onChange={(email) => put({ email })}
          />
          <Choice
            label={messages.language}
            value={form.locale}
            options={[
              { value: 'de', label: messages.languages.de },
              { value: 'en', label: messages.languages.en },
            ]}
            onChange={(value) => put({ locale: value === 'en' ? 'en' : 'de' })}
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
            <ConsentFields consents={event.consents} entry={form} errors={errors} onChange={put} />
          )}
          <Button type="submit" disabled={isBusy} margin={false}>
            {isAtDoor ? messages.addAtDoor : messages.add}
          </Button>
        </form>
      </div>
      {dialog}
    </details>
  )
}
