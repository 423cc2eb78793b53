import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { RegistrationOutcome } from '../../registrations/rules/outcome.ts'
import { EventFacts } from '../components/event/EventFacts.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { OrganiserContact } from '../components/layout/OrganiserContact.tsx'
import { useSite } from '../SiteContext.tsx'

/** What happens after a registration. The same for everybody: it tells nobody whether an address was known. */
export function RegisteredPage({ event, outcome }: { event: PublicEvent; outcome: RegistrationOutcome }) {
  const { paths, texts } = useSite()
  const words = texts.registered
  const { title, lead } = {
    confirmed: { title: words.title, lead: words.lead },
    waitlisted: { title: words.waitingTitle, lead: words.waitingLead },
    confirmAddress: { title: words.confirmTitle, lead: words.confirmLead },
  }[outcome]
  const hasLink = outcome === 'confirmed' && event.format !== 'inPerson'
  const stepMail = hasLink ? words.stepMailOnline : words.stepMail
  const firstStep = outcome === 'confirmAddress' ? words.stepConfirm : stepMail
  return (
    <Layout title={title} noindex>
      <div className="narrow">
        <div className="page-head">
          <p className="tick" aria-hidden="true" />
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        <section className="card">
          <h2 className="card-title">{event.title}</h2>
          <EventFacts event={event} />
          <p className="quiet">
            <a href={paths.calendar(event.slug)}>{texts.event.calendar}</a>
            <a href={paths.event(event.slug)}>{words.back}</a>
          </p>
        </section>
        <section>
          <h2>{words.next}</h2>
          <ol className="steps">
            <li>{firstStep}</li>
            <li>{words.stepSpam}</li>
            <li>{words.stepKnown}</li>
            <li>{words.stepCancel}</li>
          </ol>
          <OrganiserContact lead={words.contact} />
        </section>
      </div>
    </Layout>
  )
}
