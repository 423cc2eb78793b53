import { locales } from '../../domain/locale.ts'
import type { EventPage as PageOfEvents, EventPosition } from '../../services/publicEvents.ts'
import { formatPosition } from '../eventPosition.ts'
import { pathsIn } from '../paths.ts'
import { useSite } from '../SiteContext.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { EventList } from '../components/EventList.tsx'
import { FeedLinks } from '../components/FeedLinks.tsx'
import { Layout } from '../components/Layout.tsx'
import { SubscribeSection } from '../components/SubscribeSection.tsx'

/** What is to come, or what has been. */
export function EventListPage({
  period,
  page: { events, hasNextPage },
  after,
}: {
  period: 'upcoming' | 'past'
  page: PageOfEvents
  /** Where the list begins; at its very beginning where it is left out. */
  after: EventPosition | undefined
}) {
  const { organiser, paths, texts } = useSite()
  const isArchive = period === 'past'
  const key = isArchive ? 'archive' : 'home'
  const words = isArchive ? texts.archiveList : texts.list
  const [de, en] = locales.map((locale) => pathsIn(locale)[key])
  const last = events.at(-1)
  const empty = isArchive
    ? { href: paths.home, text: texts.archiveList.toUpcoming }
    : { href: paths.archive, text: texts.list.toArchive }
  return (
    <Layout
      title={isArchive ? words.title : organiser.name}
      description={words.description}
      path={paths[key]}
      languages={{ de: de ?? '/', en: en ?? '/en' }}
      current={isArchive ? 'archive' : 'events'}
      head={<FeedLinks />}
    >
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      {events.length === 0 && <EmptyState title={words.empty} hint={words.emptyHint} link={empty} />}
      <EventList events={events} />
      {(after !== undefined || hasNextPage) && (
        <p className="paging">
          {after && <a href={paths[key]}>{texts.list.toBeginning}</a>}
          {hasNextPage && last && (
            <a href={`${paths[key]}?nach=${formatPosition(last)}`} rel="next">
              {words.more}
            </a>
          )}
        </p>
      )}
      {!isArchive && <SubscribeSection />}
    </Layout>
  )
}
