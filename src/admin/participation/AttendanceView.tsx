'use client'

import { Banner, Gutter, toast } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import type { Attendee, ParticipationAnswer } from '../../participation/rules/participation.ts'
import { shortMoment } from '../../events/rules/shortMoment.ts'
import { Button } from '../components/Button.tsx'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { AttendanceRow } from './AttendanceRow.tsx'
import { CorrectAtDoor } from './CorrectAtDoor.tsx'
import { EventSteps } from './EventSteps.tsx'
import { ManualEntry } from './ManualEntry.tsx'
import { StatusNotice } from './StatusNotice.tsx'
import { styleSheet } from './styleSheet.ts'
import { useAttendance } from './useAttendance.ts'
import { TrashNotice } from '../trash/TrashNotice.tsx'
import { useEventPaths } from './useEventPaths.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useLoaded } from '../useLoaded.ts'
import { useMessages } from '../useMessages.ts'

/** Rows that are shown at once: with more, a phone becomes slow, and nobody scrolls that far. */
const shown = 200

/** The list on which whoever stands at the door ticks who is there, made for a phone too. */
export function AttendanceView({ registrationsSlug }: { registrationsSlug: string }): ReactElement | null {
  const paths = useEventPaths(registrationsSlug)
  const eventPath = paths?.eventPath ?? null
  const { messages, locale } = useMessages(participationMessages)
  const { attendees, hasFailed, open, tick, retryAll, reload } = useAttendance(eventPath)
  const [typed, setTyped] = useState('')
  const [last, setLast] = useState<{ attendee: Attendee; attended: boolean } | null>(null)
  const opening = useOpening(eventPath)

  if (paths === null) return <TrashNotice />
  const isClosed = opening !== null && (opening.at === null || Date.parse(opening.at) > Date.now())
  const isThere = (attendee: Attendee): boolean => open.get(attendee.id)?.attended ?? attendee.attended
  const found = matching(attendees ?? [], typed)
  const failed = [...open.values()].filter(({ state }) => state === 'failed').length
  const toggle = (attendee: Attendee): void => {
    const attended = !isThere(attendee)
    tick(attendee.id, attended)
    setLast({ attendee, attended })
  }
  return (
    <Gutter>
      <style>{styleSheet}</style>
      <EventSteps tab="attendanceTab" />
      <main className="gfe">
        <h2>{messages.attendance}</h2>
        <StatusNotice status={opening?.facts.event.status} />
        <p className="gfe-lead">
          {!isClosed && messages.attendanceLead}
          {isClosed && opening.at === null && messages.undated}
          {isClosed &&
            opening.at !== null &&
            messages.attendanceFrom(
              shortMoment({ timeZone: opening.facts.event.timeZone, at: opening.at, locale }),
            )}
        </p>
        {hasFailed && !attendees && <p role="alert">{messages.failed}</p>}
        {!attendees && !hasFailed && <p role="status">{messages.loading}</p>}
        {attendees && (
          <>
            <div className="gfe-sticky" role="search">
              <LabelledInput
                label={messages.searchName}
                type="search"
                value={typed}
                autoComplete="off"
                onChange={setTyped}
              />
              <p className="gfe-status" role="status">
                <strong>{messages.present(attendees.filter(isThere).length, attendees.length)}</strong>
                {last && (
                  <span
                    className="gfe-actions"
                    style={{ display: 'inline-flex', alignItems: 'baseline', marginInlineStart: '1rem' }}
                  >
                    {messages.ticked(last.attendee.name ?? last.attendee.email, last.attended)}
                    <button
                      type="button"
                      onClick={() => {
                        tick(last.attendee.id, !last.attended)
                        setLast(null)
                      }}
                    >
                      {messages.undo}
                    </button>
                  </span>
                )}
              </p>
              {failed > 0 && (
                <Banner type="error">
                  <span role="alert">{messages.retryAll(failed)} </span>
                  <Button buttonStyle="secondary" size="small" margin={false} onClick={retryAll}>
                    {messages.retry}
                  </Button>
                </Banner>
              )}
            </div>
            {attendees.length === 0 && <p>{messages.nobodyHere}</p>}
            {attendees.length > 0 && found.length === 0 && (
              <p role="status">{messages.nobodyFound(typed.trim())}</p>
            )}
            <ul className="gfe-list">
              {found.slice(0, shown).map((attendee) => (
                <AttendanceRow
                  key={attendee.id}
                  attendee={attendee}
                  isThere={isThere(attendee)}
                  open={open.get(attendee.id)}
                  isDisabled={isClosed}
                  onToggle={() => toggle(attendee)}
                  action={
                    opening?.facts.mayManage && attendee.unreachable ? (
                      <CorrectAtDoor
                        attendee={attendee}
                        registrationsPath={paths.registrationsPath}
                        onDone={(sentence) => {
                          toast.success(sentence)
                          reload()
                        }}
                      />
                    ) : null
                  }
                />
              ))}
            </ul>
            {found.length > shown && <p>{messages.more(found.length - shown)}</p>}
            {opening?.facts.mayManage && !isClosed && (
              <div style={{ marginTop: '1rem' }}>
                <ManualEntry
                  facts={opening.facts}
                  registrationsPath={paths.registrationsPath}
                  isAtDoor
                  sought={found.length === 0 ? typed.trim() : ''}
                  onAdded={({ id, status }) => {
                    if (status === 'confirmed') tick(id, true)
                    reload()
                  }}
                />
              </div>
            )}
            <p style={{ marginTop: '1rem' }}>
              <Button buttonStyle="secondary" size="small" margin={false} onClick={reload}>
                {messages.reload}
              </Button>
            </p>
          </>
        )}
      </main>
    </Gutter>
  )
}

/** Those whose name or address holds every word, umlauts or not: who stands at a door types fast. */
function matching(attendees: readonly Attendee[], typed: string): Attendee[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return attendees.filter(({ name, email }) => {
    const text = plain(`${name ?? ''} ${email}`)
    return words.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
}

interface Opening {
  facts: ParticipationAnswer
  /** From when on attendance is noted, RFC 3339; null for an event without a date. */
  at: string | null
}

/** From when on attendance is noted, and what is known of the event; null until it is. */
function useOpening(eventPath: string | null): Opening | null {
  const { answer: facts } = useLoaded<ParticipationAnswer>(eventPath && `${eventPath}/participation`)
  // Where that fails, the server refuses what is too early all the same.
  return facts && { facts, at: facts.event.attendanceOpensAt }
}
