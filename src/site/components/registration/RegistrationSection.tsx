import { formatMoment } from '../../../events/rules/eventTime.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import type { FormMessage, RegistrationFormValues } from '../../forms/registrationForm.ts'
import { registrationPanelOf } from '../../event/registrationPanel.ts'
import { useSite } from '../../SiteContext.tsx'
import { videoSystemOf } from '../../event/videoSystem.ts'
import { ErrorSummary } from '../form/ErrorSummary.tsx'
import { RegistrationForm } from '../form/RegistrationForm.tsx'

/** Where one registers, or reads why one cannot. Nothing where nobody would look for a form. */
export function RegistrationSection({
  event,
  values,
  messages,
}: {
  event: PublicEvent
  values: RegistrationFormValues
  messages: readonly FormMessage[]
}) {
  const site = useSite()
  const { locale, texts } = site
  const panel = registrationPanelOf({ event, site })
  if (panel.kind === 'none' && messages.length === 0) return null
  const { closesAt } = event.registration
  const isOnline = event.format !== 'inPerson'
  return (
    <section className="registration" aria-labelledby={texts.event.registrationAnchor}>
      <h2 id={texts.event.registrationAnchor}>{texts.event.registration}</h2>
      {'text' in panel ? (
        <>
          <ErrorSummary messages={messages} />
          {panel.text && <p className="registration-state card">{panel.text}</p>}
        </>
      ) : (
        <>
          {panel.kind === 'waitingList' && (
            <p className="form-lead">{texts.registrationState.waitingListLead}</p>
          )}
          <p className="form-lead">
            {texts.form.lead} {isOnline && texts.form.linkByMail(videoSystemOf(event))}
            {closesAt && ' '}
            {closesAt &&
              texts.registrationState.closesAt(
                formatMoment({ at: closesAt, timeZone: event.timeZone, locale }),
              )}
          </p>
          <RegistrationForm
            event={event}
            values={values}
            messages={messages}
            submitLabel={panel.kind === 'waitingList' ? texts.form.submitWaitingList : texts.form.submit}
          />
        </>
      )}
    </section>
  )
}
