'use client'

import { useDebounce } from '@payloadcms/ui'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { type RegistrationStatus, registrationStatuses } from '../../registrations/rules/moves.ts'
import { hasCertificates } from '../../participation/rules/certificate.ts'
import type { ParticipationAnswer, RegistrationPage } from '../../participation/rules/participation.ts'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { BulkActions } from './BulkActions.tsx'
import { Paging, StatusChoice } from './ListControls.tsx'
import { RegistrationRow } from './RegistrationRow.tsx'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'
import { useChosen } from './useChosen.ts'

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
  const { messages } = useMessages(participationMessages)
  const api = useApi()
  const noticeRef = useRef<HTMLParagraphElement>(null)
  const [typed, setTyped] = useState('')
  const search = useDebounce(typed, typingPause)
  const [status, setStatus] = useState<RegistrationStatus | ''>('')
  const [page, setPage] = useState(1)
  const [found, setFound] = useState<RegistrationPage | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [notice, setNotice] = useState('')
  const [hasAnswers, setHasAnswers] = useState(false)
  const chosen = useChosen()

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

  const chooseFound = async ({ pages }: RegistrationPage): Promise<void> => {
    try {
      for (let next = 1; next <= pages; next++) {
        const body = { search, status, page: next }
        const { rows } = await api.post<RegistrationPage>(`${eventPath}/participation/registrations`, {
          body,
        })
        chosen.toggle(rows, true)
      }
    } catch {
      setNotice(messages.failed)
    }
  }
  const momentLabel = status === 'waitlisted' ? messages.waitingSince : messages.registeredAt
  const questions = hasAnswers ? event.questions : []
  const mayCertify = hasCertificates({ event, now: new Date() })
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
        <StatusChoice
          value={status}
          onChange={(value) => {
            setStatus(value)
            setPage(1)
          }}
        />
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
      {chosen.people.length > 0 && (
        <BulkActions
          chosen={chosen.people}
          eventPath={eventPath}
          registrationsPath={registrationsPath}
          onClear={chosen.clear}
          onDone={(sentence) => {
            setNotice(sentence)
            chosen.clear()
            onChanged()
          }}
        />
      )}
      {chosen.people.length > 0 && found && chosen.people.length < found.total && found.pages > 1 && (
        <p>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void chooseFound(found)}>
            {messages.bulk.chooseFound(found.total)}
          </Button>
        </p>
      )}
      {found && found.total > 0 && mayManage && (
        // Above the table: on a phone it has no head.
        <label className="gfe-choice">
          <input
            type="checkbox"
            checked={found.rows.every(chosen.has)}
            onChange={({ target }) => chosen.toggle(found.rows, target.checked)}
          />
          <span>{messages.bulk.chooseAll}</span>
        </label>
      )}
      {found && found.total > 0 && (
        <div className="gfe-scroll">
          {/* The roles, since a table without its layout on a phone is none to some browsers. */}
          <table className="gfe-table" role="table">
            <thead role="rowgroup">
              <tr role="row">
                {mayManage && (
                  <th role="columnheader" scope="col">
                    {messages.bulk.column}
                  </th>
                )}
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
                  hasCertificates={mayCertify}
                  eventPath={eventPath}
                  registrationsPath={registrationsPath}
                  questions={questions}
                  isChosen={chosen.has(row)}
                  onChoose={(isChosen) => chosen.toggle([row], isChosen)}
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
      {found && <Paging page={page} pages={found.pages} onTurn={setPage} />}
    </section>
  )
}
