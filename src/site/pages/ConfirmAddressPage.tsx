import { holdsSeat } from '../../registrations/rules/effects.ts'
import { eventPhase } from '../../events/rules/eventPhase.ts'
import { formatEventWhen, formatMoment } from '../../events/rules/eventTime.ts'
import { LocalTime } from '../components/event/LocalTime.tsx'
import { EventFacts } from '../components/event/EventFacts.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import type { OwnRegistration } from '../routes/ownRegistration.tsx'
import { StateMark } from '../components/StateMark.tsx'
import { RegistrationHead } from '../components/registration/RegistrationHead.tsx'
import { useSite } from '../SiteContext.tsx'

/** One's own registration before the address is confirmed: one button, and what happens without it. */
export function ConfirmAddressPage({
  registration,
  event,
  alsoConfirms,
  token,
}: OwnRegistration & { token: string }) {
  const { addresses, locale, now, messages } = useSite()
  const t = messages.confirmAddress
  const { email, expiresAt, seatKey } = registration
  const isOpen = event !== null && event.status !== 'cancelled' && eventPhase({ ...event, now }) !== 'over'
  return (
    <Layout title={t.title} noindex>
      <RegistrationHead event={event}>
        <StateMark state={isOpen ? 'letter' : 'expired'} />
        <p className="kicker">{messages.registration.title}</p>
        <h1>{t.title}</h1>
        <p className="lead">{isOpen ? t.lead : t.tooLate}</p>
      </RegistrationHead>
      <div className="narrow">
        <section className="card">
          <h2 className="card-title">{event?.title ?? messages.registration.event}</h2>
          {event ? <EventFacts event={event} /> : <p>{messages.registration.eventGone}</p>}
          <p>
            {t.address} <strong>{email}</strong>
          </p>
          {isOpen && alsoConfirms.length > 0 && (
            <>
              <p>{t.also}</p>
              <ul>
                {alsoConfirms.map((other) => (
                  <li key={other.id}>
                    {other.title} ({formatEventWhen({ ...other, locale })})
                  </li>
                ))}
              </ul>
            </>
          )}
          {isOpen && (
            <form method="post" action={addresses.confirm(token)}>
              <button className="button" type="submit">
                {t.confirm}
              </button>
            </form>
          )}
          {isOpen && expiresAt && (
            <p className="hint">
              {t.until(formatMoment({ at: expiresAt, timeZone: event.timeZone, locale }))}
              <LocalTime from={expiresAt} timeZone={event.timeZone} />{' '}
              {holdsSeat(seatKey) ? t.seatHeld : t.noSeat}
            </p>
          )}
        </section>
        <p className="meta">{t.notYou}</p>
      </div>
    </Layout>
  )
}
