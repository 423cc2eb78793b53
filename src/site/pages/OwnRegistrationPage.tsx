import { eventPhase } from '../../domain/eventPhase.ts'
import { formatMoment } from '../../domain/eventTime.ts'
import type { PublicEvent } from '../../domain/publicEvent.ts'
import { canMove } from '../../domain/registrationMoves.ts'
import type { StoredRegistration } from '../../services/findRegistration.ts'
import { EventFacts } from '../components/EventFacts.tsx'
import { GivenConsents } from '../components/GivenConsents.tsx'
import { Layout } from '../components/Layout.tsx'
import { cancelPath, joinPath } from '../paths.ts'
import { useSite } from '../SiteContext.tsx'

/** One's own registration: where it stands, what was agreed to, and the button that cancels it. */
export function OwnRegistrationPage({
  registration,
  event,
  token,
}: {
  registration: StoredRegistration
  /** Null where the event is not published any more. */
  event: PublicEvent | null
  token: string
}) {
  const { locale, now, paths, texts } = useSite()
  const words = texts.registration
  const { status, name, email, createdAt, consents } = registration
  const timeZone = event?.timeZone ?? 'Europe/Berlin'
  const isOver = event !== null && eventPhase({ ...event, now }) === 'over'
  const isActive = status === 'confirmed' || status === 'waitlisted'
  const canCancel = canMove({ from: status, to: 'cancelled' }) && !isOver
  const isWaiting = status === 'waitlisted'
  return (
    <Layout title={words.title} noindex>
      <div className="narrow">
        <div className="page-head">
          <p className="kicker">{words.title}</p>
          <h1>{words.status[status]}</h1>
          <p className="lead">{isOver && isActive ? texts.event.over : words.explanation[status]}</p>
        </div>
        <section className="card">
          <h2 className="card-title">{event?.title ?? words.event}</h2>
          {event ? <EventFacts event={event} /> : <p>{words.eventGone}</p>}
          {event && status === 'confirmed' && event.format !== 'inPerson' && !isOver && (
            <p className="aside-action">
              <a className="button" href={joinPath(token)}>
                {words.join}
              </a>
            </p>
          )}
          {event && (
            <p className="quiet">
              {isActive && !isOver && <a href={paths.calendar(event.slug)}>{texts.event.calendar}</a>}
              <a href={paths.event(event.slug)}>{isActive || isOver ? words.toEvent : words.again}</a>
            </p>
          )}
        </section>
        {canCancel && (
          <section>
            <h2>{words.cancelTitle}</h2>
            <p>{isWaiting ? words.cancelLeadWaiting : words.cancelLead}</p>
            <form method="post" action={cancelPath(token)}>
              <button className="button secondary" type="submit">
                {isWaiting ? words.cancelWaiting : words.cancel}
              </button>
            </form>
          </section>
        )}
        <section>
          <h2>{words.person}</h2>
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
            {words.since} {formatMoment({ at: createdAt, timeZone, locale })}
          </p>
        </section>
        <GivenConsents consents={consents} timeZone={timeZone} />
      </div>
    </Layout>
  )
}
