import { formatMoment } from '../../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import type { FormProblem, RegistrationFormValues } from '../../forms/registrationForm.ts'
import { registrationPanelOf } from '../../event/registrationPanel.ts'
import { useSite } from '../../SiteContext.tsx'
import { videoSystemOf } from '../../event/videoSystem.ts'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { LocalTime } from '../event/LocalTime.tsx'
import { StateNote } from '../StateNote.tsx'
import { TypedInput } from './TypedInput.tsx'
import { WhatNow } from './WhatNow.tsx'
import { RegistrationForm } from '../form/RegistrationForm.tsx'

/** Where one registers, or reads why one cannot. Nothing where nobody would look for a form. */
export function RegistrationSection({
  event,
  values,
  problems,
}: {
  event: PublicEvent
  values: RegistrationFormValues
  problems: readonly FormProblem[]
}) {
  const site = useSite()
  const { locale, messages } = site
  const panel = registrationPanelOf({ event, site })
  if (panel.kind === 'none' && problems.length === 0) return null
  const { closesAt } = event.registration
  const isOnline = event.format !== 'inPerson'
  return (
    <section className="registration" aria-labelledby={messages.event.registrationAnchor}>
      <h2 id={messages.event.registrationAnchor}>{messages.event.registration}</h2>
      {'text' in panel ? (
        <>
          <ErrorSummary problems={problems} />
          {/* Whoever sent the form just now has read it as what was wrong. */}
          {panel.text && problems.length === 0 && (
            <StateNote state={panel.state} className="card">
              <p className="state-title">{panel.text}</p>
              {panel.kind === 'message' && <WhatNow event={event} state={panel.state} />}
            </StateNote>
          )}
          <TypedInput event={event} values={values} />
        </>
      ) : (
        <>
          {panel.kind === 'waitingList' && (
            <StateNote state="queue">{messages.registrationState.waitingListLead}</StateNote>
          )}
          <p className="form-lead">
            {messages.form.lead} {isOnline && messages.form.linkByMail(videoSystemOf(event))}
            {closesAt && ' '}
            {closesAt &&
              messages.registrationState.closesAt(
                formatMoment({ at: closesAt, timeZone: event.timeZone, locale }),
              )}
            {closesAt && <LocalTime from={closesAt} timeZone={event.timeZone} />}
          </p>
          <RegistrationForm
            event={event}
            values={values}
            problems={problems}
            submitLabel={
              panel.kind === 'waitingList' ? messages.form.submitWaitingList : messages.form.submit
            }
          />
        </>
      )}
    </section>
  )
}
