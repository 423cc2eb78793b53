import { whatNext } from '../../i18n/whatNext.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { RegistrationOutcome } from '../../registrations/rules/outcome.ts'
import { EventFacts } from '../components/event/EventFacts.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { OrganiserContact } from '../components/layout/OrganiserContact.tsx'
import { type State, StateMark } from '../components/StateMark.tsx'
import { RegistrationHead } from '../components/registration/RegistrationHead.tsx'
import { useSite } from '../SiteContext.tsx'

// Not done yet: a letter that is to be opened; a place in a queue.
const stateOf: Record<RegistrationOutcome, State> = {
  confirmed: 'done',
  confirmAddress: 'letter',
  waitlisted: 'queue',
}

/** What happens after a registration. The same for everybody: it tells nobody whether an address was known. */
export function RegisteredPage({ event, outcome }: { event: PublicEvent; outcome: RegistrationOutcome }) {
  const { paths, messages, locale } = useSite()
  const t = messages.registered
  const { title, lead, stepsTitle, steps } = whatNext({ outcome, format: event.format, locale })
  return (
    <Layout title={title} noindex>
      <RegistrationHead event={event}>
        <StateMark state={stateOf[outcome]} />
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </RegistrationHead>
      <div className="narrow">
        <section className="card">
          <h2 className="card-title">{event.title}</h2>
          <EventFacts event={event} />
          <p className="quiet">
            <a href={paths.calendar(event.slug)}>{messages.event.calendar}</a>
            <a href={paths.event(event.slug)}>{t.back}</a>
          </p>
        </section>
        <section>
          <h2>{stepsTitle}</h2>
          <ol className="steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <OrganiserContact lead={t.contact} />
        </section>
      </div>
    </Layout>
  )
}
