'use client'

import { Button, useDebounce } from '@payloadcms/ui'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { type RegistrationStatus, registrationStatuses } from '../../registrations/rules/moves.ts'
import { registrationStatusLabels } from '../../registrations/rules/statusLabels.ts'
import type { ParticipationAnswer, RegistrationPage } from '../../participation/rules/participation.ts'
import { useApi } from '../api.ts'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { RegistrationRow } from './RegistrationRow.tsx'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'

/** Milliseconds after the last letter. */
const typingPause = 250

/** The registrations of an event, a page at a time, by search and status; those who wait in their order. */
export function RegistrationList({
  paths: { eventPath, registrationsPath },
  facts: { event, counts, mayManage },
  revision,
  onChanged,
}: {
  paths: { eventPath: string; registrationsPath: string }
  facts: ParticipationAnswer
  revision: number
  onChanged: () => void
}): ReactElement {
  const { messages, locale } = useMessages(participationMessages)
  const api = useApi()
  const statusId = useId()
  const noticeRef = useRef<HTMLParagraphElement>(null)
  const [typed, setTyped] = useState('')
  const search = useDebounce(typed, typingPause)
  const [status, setStatus] = useState<RegistrationStatus | ''>('')
  const [page, setPage] = useState(1)
  const [found, setFound] = useState<RegistrationPage | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [notice, setNotice] = useState('')
  const [hasAnswers, setHasAnswers] = useState(false)

  useEffect(() => {
    const aborted = new AbortController()
    api
      .post<RegistrationPage>(`${eventPath}/participation/registrations`, {
        body: { search, status, page },
        signal: aborted.signal,
      })
      .then((answer) => {
        setFound(answer)
        setHasFailed(false)
      })
      .catch(() => setHasFailed(!aborted.signal.aborted))
    return () => aborted.abort()
  }, [api, eventPath, search, status, page, revision])

  useEffect(() => {
    // The button that was pressed may be gone with its row.
    if (notice && document.activeElement === document.body) noticeRef.current?.focus()
  }, [found, notice])

  const momentLabel = status === 'waitlisted' ? messages.waitingSince : messages.registeredAt
  const questions = hasAnswers ? event.questions : []
  const hasAny = registrationStatuses.some((each) => counts[each] > 0)
  return (
    <section>
      <div className="gfe-bar" role="search">
        <LabelledInput
          label={messages.search}
          type="search"
          value={typed}
          autoComplete="off"
          onChange={(value) => {
            setTyped(value)
            setPage(1)
          }}
        />
        <div className="field-type select">
          <label className="field-label" htmlFor={statusId}>
            {messages.state}
          </label>
          <select
            id={statusId}
            value={status}
            onChange={({ target }) => {
              setStatus(target.value as RegistrationStatus | '')
              setPage(1)
            }}
          >
            <option value="">{messages.all}</option>
            {registrationStatuses.map((each) => (
              <option key={each} value={each}>
                {registrationStatusLabels[each][locale]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {event.questions.length > 0 && (
        <label className="gfe-choice">
          <input
            type="checkbox"
            checked={hasAnswers}
            onChange={({ target }) => setHasAnswers(target.checked)}
          />
          <span>{messages.showAnswers}</span>
        </label>
      )}
      <p ref={noticeRef} className="gfe-status" role="status" tabIndex={-1}>
        {notice || (found && messages.found(found.total))}
      </p>
      {hasFailed && <p role="alert">{messages.failed}</p>}
      {found?.total === 0 && <p>{hasAny ? messages.nobody : messages.none}</p>}
      {found && found.total > 0 && (
        <div className="gfe-scroll">
          {/* The roles, since a table without its layout on a phone is none to some browsers. */}
          <table className="gfe-table" role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  {messages.name}
                </th>
                <th role="columnheader" scope="col">
                  {messages.state}
                </th>
                <th role="columnheader" scope="col">
                  {momentLabel}
                </th>
                {questions.map(({ key, label }) => (
                  <th key={key} role="columnheader" scope="col">
                    {label}
                  </th>
                ))}
                <th role="columnheader" scope="col">
                  {messages.actions}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {found.rows.map((row) => (
                <RegistrationRow
                  mayManage={mayManage}
                  key={row.id}
                  row={row}
                  momentLabel={momentLabel}
                  moment={status === 'waitlisted' ? row.waitlistedAt : row.createdAt}
                  timeZone={event.timeZone}
                  eventPath={eventPath}
                  registrationsPath={registrationsPath}
                  questions={questions}
                  onDone={(sentence) => {
                    setNotice(sentence)
                    onChanged()
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found && found.pages > 1 && (
        <nav className="gfe-buttons" aria-label={messages.page(page, found.pages)}>
          <Button
            buttonStyle="secondary"
            size="small"
            disabled={page === 1}
            onClick={() => setPage(page - 1)}
          >
            {messages.previous}
          </Button>
          <span>{messages.page(page, found.pages)}</span>
          <Button
            buttonStyle="secondary"
            size="small"
            disabled={page >= found.pages}
            onClick={() => setPage(page + 1)}
          >
            {messages.next}
          </Button>
        </nav>
      )}
    </section>
  )
}
