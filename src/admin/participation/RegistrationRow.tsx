'use client'

import { Pill, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ComponentProps, ReactElement } from 'react'
import { hasWholeName } from '../../documents/rules/drawableText.ts'
import { shortMoment } from '../../events/rules/shortMoment.ts'
import { isEnded, type RegistrationStatus } from '../../registrations/rules/moves.ts'
import { registrationStatusLabels } from '../../registrations/rules/statusLabels.ts'
import type { ResendResult } from '../../mail/rules/resendResult.ts'
import type { ListedRegistration } from '../../participation/rules/participation.ts'
import { useApi } from '../api.ts'
import { useRegistrationMoves } from '../registrations/useRegistrationMoves.tsx'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'

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
  momentLabel,
  moment,
  timeZone,
  hasCertificates,
  eventPath,
  registrationsPath,
  questions,
  isChosen,
  onChoose,
  onDone,
}: {
  row: ListedRegistration
  mayManage: boolean
  /** What the moment is one of, said where there is no room for a head over the column. */
  momentLabel: string
  moment: string | null
  timeZone: string
  hasCertificates: boolean
  eventPath: string
  registrationsPath: string
  /** Whose answers have a column each. */
  questions: readonly { key: string; label: string }[]
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  /** Gets a sentence on what was done. */
  onDone: (sentence: string) => void
}): ReactElement {
  const { messages, locale } = useMessages(participationMessages)
  const { config } = useConfig()
  const api = useApi()
  const { id, name, email, status } = row
  const who = name ?? email
  const { admit, cancel, correct, isBusy, run, dialog } = useRegistrationMoves({
    path: `${registrationsPath}/${id}`,
    status,
    who,
    email,
    onDone,
  })
  const resend = (): void =>
    void run(async () => {
      const { result } = await api.post<{ result: ResendResult }>(`${registrationsPath}/${id}/resend`)
      if (result === 'resent') return messages.resent(who)
      return result === 'waiting' ? messages.resendWaiting : messages.resendNone
    })
  const isOpen = !isEnded(status)
  const registrationsSlug = registrationsPath.slice(1)
  return (
    <tr role="row">
      {mayManage && (
        <td role="cell" className="gfe-chosen">
          <label>
            <input
              type="checkbox"
              aria-label={messages.bulk.choose(who)}
              checked={isChosen}
              onChange={({ target }) => onChoose(target.checked)}
            />
          </label>
        </td>
      )}
      <td role="cell">
        <a
          href={formatAdminURL({
            adminRoute: config.routes.admin,
            path: `/collections/${registrationsSlug}/${id}`,
            includeBasePath: true,
          })}
        >
          {name ?? messages.noName}
        </a>
        <span className="gfe-remark">{email}</span>
        {row.notes && <span className="gfe-remark gfe-note-of">{messages.note(row.notes)}</span>}
        {row.support && <span className="gfe-remark gfe-note-of">{messages.support(row.support)}</span>}
        {row.unreachable && <span className="gfe-remark gfe-remark--bad">{messages.unreachable}</span>}
      </td>
      <td role="cell">
        <Pill pillStyle={pills[status]} size="small">
          {registrationStatusLabels[status][locale]}
        </Pill>
        {row.attended && <span className="gfe-remark">{messages.hasAttended}</span>}
        {row.attended && !hasWholeName(name) && <span className="gfe-remark">{messages.unprintable}</span>}
      </td>
      <td role="cell" data-label={momentLabel}>
        {moment && shortMoment({ at: moment, timeZone, locale })}
      </td>
      {questions.map(({ key, label }) => (
        <td key={key} role="cell" data-label={label} className="gfe-answer">
          {row.answers.find(({ question }) => question === key)?.value}
        </td>
      ))}
      <td role="cell">
        {mayManage && (
          <div className="gfe-actions">
            {admit && (
              <button type="button" disabled={isBusy} onClick={admit.start}>
                {admit.label}
              </button>
            )}
            {isOpen && (
              <button type="button" disabled={isBusy} onClick={resend}>
                {messages.resend}
              </button>
            )}
            {row.attended && hasCertificates && (
              <a href={api.urlOf(`${eventPath}/participation/certificates.pdf?registration=${id}`)} download>
                {messages.certificate}
              </a>
            )}
            <button type="button" disabled={isBusy} onClick={correct.start}>
              {correct.label}
            </button>
            {cancel && (
              <button type="button" disabled={isBusy} onClick={cancel.start}>
                {cancel.label}
              </button>
            )}
          </div>
        )}
        {dialog}
      </td>
    </tr>
  )
}
