import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { EventCards } from '../components/list/EventList.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { OrganiserContact } from '../components/layout/OrganiserContact.tsx'
import { SearchForm } from '../components/list/SearchForm.tsx'
import { WishLink } from '../components/list/WishLink.tsx'
import { useSite } from '../SiteContext.tsx'

/** A page that says what went wrong and where to go on. */
export function MessagePage({
  title,
  text,
  nextEvents,
}: {
  title: string
  text: string
  /** Set where somebody has not found what they looked for. */
  nextEvents?: readonly PublicEvent[]
}) {
  const { paths, messages } = useSite()
  return (
    <Layout title={title} noindex>
      <div className="narrow message-page">
        <div className="page-head">
          <span className="sun" aria-hidden="true" />
          <h1>{title}</h1>
          <p className="lead">{text}</p>
        </div>
        {nextEvents && <SearchForm />}
        <p className="actions">
          <a className="button inline" href={paths.home}>
            {messages.errors.toEvents}
          </a>
          {nextEvents && <a href={paths.archive}>{messages.list.toArchive}</a>}
        </p>
        {nextEvents && <WishLink />}
        <OrganiserContact lead={messages.registered.contact} />
      </div>
      {nextEvents && nextEvents.length > 0 && (
        <section>
          <h2>{messages.event.next}</h2>
          <EventCards events={nextEvents} />
        </section>
      )}
    </Layout>
  )
}
