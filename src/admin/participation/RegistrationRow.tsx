'use client'

import { Pill, toast, useConfig } from '@payloadcms/ui'
import { type ComponentProps, type ReactElement, useState } from 'react'
import type { RegistrationStatus } from '../../domain/registrationMoves.ts'
import { registrationStatusLabels } from '../../domain/registrationStatusLabels.ts'
import { ask, type ListedRegistration, wordsFor } from './api.ts'
import { useWords } from './words.ts'

const pills: Record<RegistrationStatus, ComponentProps<typeof Pill>['pillStyle']> = {
  pending: 'light-gray',
  confirmed: 'success',
  waitlisted: 'warning',
  cancelled: 'light-gray',
  expired: 'light-gray',
}

/** One registration with what can be done about it in its state. */
export function RegistrationRow({
  row,
  mayManage,
  moment,
  timeZone,
  eventUrl,
  registrationsUrl,
  onDone,
}: {
  row: ListedRegistration
  mayManage: boolean
  moment: string | null
  timeZone: string
  eventUrl: string
  registrationsUrl: string
  /** Gets a sentence on what was done. */
  onDone: (said: string) => void
}): ReactElement {
  const { words, locale } = useWords()
  const { config } = useConfig()
  const [isBusy, setIsBusy] = useState(false)
  const { id, name, email, status } = row
  const who = name ?? email
  const clock = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  const run = async (action: () => Promise<string>): Promise<void> => {
    setIsBusy(true)
    try {
      onDone(await action())
    } catch (error) {
      toast.error(wordsFor(error, words.failed))
    } finally {
      setIsBusy(false)
    }
  }
  const move = ({ to, question, said }: { to: RegistrationStatus; question: string; said: string }): void => {
    if (!window.confirm(question)) return
    void run(async () => {
      await ask(`${registrationsUrl}/${id}`, { method: 'PATCH', body: { status: to } })
      return said
    })
  }
  const resend = (): void =>
    void run(async () => {
      const { result } = await ask<{ result: 'resent' | 'waiting' | 'none' }>(
        `${registrationsUrl}/${id}/resend`,
        { method: 'POST' },
      )
      if (result === 'resent') return words.resent(who)
      return result === 'waiting' ? words.resendWaiting : words.resendNone
    })
  const isOpen = status !== 'cancelled' && status !== 'expired'
  const isWithoutSeat = status === 'waitlisted' || status === 'pending'
  const registrationsSlug = registrationsUrl.slice(registrationsUrl.lastIndexOf('/') + 1)
  return (
    <tr>
      <td>
        <a href={`${config.routes.admin}/collections/${registrationsSlug}/${id}`}>{name ?? words.noName}</a>
        <span className="gfe-remark">{email}</span>
        {row.unreachable && <span className="gfe-remark gfe-remark--bad">{words.unreachable}</span>}
      </td>
      <td>
        <Pill pillStyle={pills[status]} size="small">
          {registrationStatusLabels[status][locale]}
        </Pill>
        {row.attended && <span className="gfe-remark">{words.hasAttended}</span>}
      </td>
      <td>{moment && clock.format(new Date(moment))}</td>
      <td>
        {mayManage && (
          <div className="gfe-actions">
            {isWithoutSeat && (
              <button
                type="button"
                disabled={isBusy}
                onClick={() =>
                  move({
                    to: 'confirmed',
                    question: status === 'pending' ? words.confirmConfirm(who) : words.confirmPromote(who),
                    said: words.promoted(who),
                  })
                }
              >
                {status === 'pending' ? words.confirm : words.promote}
              </button>
            )}
            {isOpen && (
              <button type="button" disabled={isBusy} onClick={resend}>
                {words.resend}
              </button>
            )}
            {row.attended && (
              <a href={`${eventUrl}/participation/certificates.pdf?registration=${id}`} download>
                {words.certificate}
              </a>
            )}
            {isOpen && (
              <button
                type="button"
                disabled={isBusy}
                onClick={() =>
                  move({ to: 'cancelled', question: words.confirmCancel(who), said: words.cancelled(who) })
                }
              >
                {words.cancel}
              </button>
            )}
          </div>
        )}
      </td>
    </tr>
  )
}
