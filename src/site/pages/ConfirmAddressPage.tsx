import { eventPhase } from '../../events/rules/eventPhase.ts'
import { formatMoment } from '../../events/rules/eventTime.ts'
import { EventFacts } from '../components/event/EventFacts.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import type { OwnRegistration } from '../routes/ownRegistration.tsx'
import { confirmPath } from '../paths.ts'
import { useSite } from '../SiteContext.tsx'

/** One's own registration before the address is confirmed: one button, and what happens without it. */
export function ConfirmAddressPage({ registration, event, token }: OwnRegistration & { token: string }) {
  const { locale, now, texts } = useSite()
  const words = texts.confirmAddress
  const { email, expiresAt, seatKey } = registration
  const isOpen = event !== null && event.status !== 'cancelled' && eventPhase({ ...event, now }) !== 'over'
  return (
    <Layout title={words.title} noindex>
      <div className="narrow">
        <div className="page-head">
          <p className="kicker">{texts.registration.title}</p>
          <h1>{words.title}</h1>
          <p className="lead">{isOpen ? words.lead : words.tooLate}</p>
        </div>
        <section className="card">
          <h2 className="card-title">{event?.title ?? texts.registration.event}</h2>
          {event ? <EventFacts event={event} /> : <p>{texts.registration.eventGone}</p>}
          <p>
            {words.address} <strong>{email}</strong>
          </p>
          {isOpen && (
            <form method="post" action={confirmPath(token)}>
              <button className="button" type="submit">
                {words.confirm}
              </button>
            </form>
          )}
          {isOpen && expiresAt && (
            <p className="hint">
              {words.until(formatMoment({ at: expiresAt, timeZone: event.timeZone, locale }))}{' '}
              {seatKey ? words.seatHeld : words.noSeat}
            </p>
          )}
        </section>
        <p className="meta">{words.notYou}</p>
      </div>
    </Layout>
  )
}
