import { statusAt } from '../../registrations/rules/addressConfirmation.ts'
import { eventPhase, hasDate } from '../../events/rules/eventPhase.ts'
import { formatMoment } from '../../events/rules/eventTime.ts'
import { certificateState } from '../../participation/rules/certificate.ts'
import { allConsents } from '../../registrations/findRegistration.ts'
import { canMove, type RegistrationStatus } from '../../registrations/rules/moves.ts'
import { CancelSection } from '../components/registration/CancelSection.tsx'
import { EventFacts } from '../components/event/EventFacts.tsx'
import { GivenConsents } from '../components/registration/GivenConsents.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { NameForm } from '../components/registration/NameForm.tsx'
import type { OwnAccess, OwnRegistration } from '../routes/ownRegistration.tsx'
import type { FormProblem } from '../forms/registrationForm.ts'
import { type State, stateOfStatus, StateMark } from '../components/StateMark.tsx'
import { RegistrationHead } from '../components/registration/RegistrationHead.tsx'
import { useSite } from '../SiteContext.tsx'

const stateOf: Record<RegistrationStatus, State> = {
  pending: 'letter',
  confirmed: 'done',
  waitlisted: 'queue',
  cancelled: 'left',
  expired: 'expired',
}

/** One's own registration: where it stands, the buttons that cancel it or withdraw a consent, and the name to correct. */
export function OwnRegistrationPage({
  registration,
  event,
  access,
  token,
  typed,
  isNameSaved = false,
}: OwnRegistration & {
  access: OwnAccess
  token: string
  /** A name that was refused, and why. */
  typed?: { name: string; problems: readonly FormProblem[] }
  isNameSaved?: boolean
}) {
  const { addresses, locale, now, paths, messages, timeZone: usualZone } = useSite()
  const t = messages.registration
  const { name, email, createdAt } = registration
  const status = statusAt({ ...registration, now })
  const timeZone = event?.timeZone ?? usualZone
  const isOver = event !== null && eventPhase({ ...event, now }) === 'over'
  const certificate = event ? certificateState({ registration, event, now }) : 'none'
  const isActive = status === 'confirmed' || status === 'waitlisted'
  const isCalledOff = event?.status === 'cancelled'
  const canCancel =
    canMove({ from: status, to: 'cancelled' }) && !isOver && !isCalledOff && !registration.attended
  // Who has a place reads first whether there is anything to come to.
  const change = event && isActive && !isOver ? messages.event.status[event.status] : null
  const afterwards = isOver && isActive ? t.afterwards[certificate === 'ready' ? 'attended' : status] : null
  const { title, text } = change ?? afterwards ?? { title: t.status[status], text: t.explanation[status] }
  const state = (change && event && stateOfStatus[event.status]) ?? (afterwards ? 'over' : stateOf[status])
  return (
    <Layout title={t.title} noindex>
      <RegistrationHead event={event}>
        <StateMark state={certificate === 'ready' ? 'done' : state} />
        <p className="kicker">{t.title}</p>
        <h1>{title}</h1>
        <p className="lead">{text}</p>
      </RegistrationHead>
      <div className="narrow">
        <section className="card">
          <h2 className="card-title">{event?.title ?? t.event}</h2>
          {event ? <EventFacts event={event} /> : <p>{t.eventGone}</p>}
          {access === 'there' && (
            <p className="aside-action">
              <a className="button" href={addresses.join(token)}>
                {t.join}
              </a>
            </p>
          )}
          {access === 'awaited' && <p className="hint">{t.accessAwaited}</p>}
          {certificate === 'ready' && (
            <>
              <p className="aside-action">
                <a className="button" href={addresses.ownCertificate(token)}>
                  {t.certificate}
                </a>
              </p>
              <p className="hint">{name ? t.certificateName : t.certificateNoName}</p>
            </>
          )}
          {certificate === 'awaited' && <p className="hint">{t.certificateAwaited}</p>}
          {event && status === 'expired' && !isOver && (
            <p className="aside-action">
              <a className="button" href={`${paths.event(event.slug)}#${messages.event.registrationAnchor}`}>
                {t.onceMore}
              </a>
            </p>
          )}
          {event && (
            <p className="quiet">
              {isActive && !isOver && !isCalledOff && hasDate(event) && (
                <a href={addresses.ownCalendar(token)}>{messages.event.calendar}</a>
              )}
              <a href={paths.event(event.slug)}>{status === 'cancelled' && !isOver ? t.again : t.toEvent}</a>
              {(isOver || isCalledOff) && <a href={paths.home}>{messages.event.all}</a>}
            </p>
          )}
        </section>
        {canCancel && <CancelSection isWaiting={status === 'waitlisted'} token={token} />}
        <section>
          <h2>{t.person}</h2>
          <p>
            {name && (
              <>
                {name}
                <br />
              </>
            )}
            {email}
          </p>
          <p className="meta">
            {t.since} {formatMoment({ at: createdAt, timeZone, locale })}
          </p>
          {isActive && (
            <NameForm
              name={typed?.name ?? name ?? ''}
              problems={typed?.problems ?? []}
              isSaved={isNameSaved}
              token={token}
            />
          )}
        </section>
        <GivenConsents consents={allConsents(registration)} timeZone={timeZone} token={token} />
      </div>
    </Layout>
  )
}
