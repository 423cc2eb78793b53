import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { RegistrationOutcome } from '../../registrations/rules/outcome.ts'
import { EventFacts } from '../components/event/EventFacts.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { OrganiserContact } from '../components/layout/OrganiserContact.tsx'
import { useSite } from '../SiteContext.tsx'

/** What happens after a registration. The same for everybody: it tells nobody whether an address was known. */
export function RegisteredPage({ event, outcome }: { event: PublicEvent; outcome: RegistrationOutcome }) {
  const { paths, messages } = useSite()
  const t = messages.registered
  const { title, lead } = {
    confirmed: { title: t.title, lead: t.lead },
    waitlisted: { title: t.waitingTitle, lead: t.waitingLead },
    confirmAddress: { title: t.confirmTitle, lead: t.confirmLead },
  }[outcome]
  const hasLink = outcome === 'confirmed' && event.format !== 'inPerson'
  const stepMail = hasLink ? t.stepMailOnline : t.stepMail
  const firstStep = outcome === 'confirmAddress' ? t.stepConfirm : stepMail
  return (
    <Layout title={title} noindex>
      <div className="narrow">
        <div className="page-head">
          <p className={`tick ${outcome}`} aria-hidden="true" />
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        <section className="card">
          <h2 className="card-title">{event.title}</h2>
          <EventFacts event={event} />
          <p className="quiet">
            <a href={paths.calendar(event.slug)}>{messages.event.calendar}</a>
            <a href={paths.event(event.slug)}>{t.back}</a>
          </p>
        </section>
        <section>
          <h2>{t.next}</h2>
          <ol className="steps">
            <li>{firstStep}</li>
            <li>{t.stepSpam}</li>
            <li>{t.stepKnown}</li>
            <li>{t.stepCancel}</li>
          </ol>
          <OrganiserContact lead={t.contact} />
        </section>
      </div>
    </Layout>
  )
}
