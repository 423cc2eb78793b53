import type { ReactNode } from 'react'
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
  link,
  nextEvents,
  children,
}: {
  title: string
  text: string
  /** Where to go on first. Default: to all events. */
  link?: { href: string; text: string }
  /** Set where somebody has not found what they looked for. */
  nextEvents?: readonly PublicEvent[]
  /** Where else to look. */
  children?: ReactNode
}) {
  const { paths, messages } = useSite()
  const { href, text: way } = link ?? { href: paths.home, text: messages.errors.toEvents }
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
          <a className="button inline" href={href}>
            {way}
          </a>
          {nextEvents && <a href={paths.archive}>{messages.list.toArchive}</a>}
        </p>
        {children}
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
