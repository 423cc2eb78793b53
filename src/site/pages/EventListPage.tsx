import { eventSpan } from '../../events/rules/eventPhase.ts'
import type { PublicTopic } from '../../programme/rules/publicEvent.ts'
import type { EventPage as PageOfEvents } from '../../programme/publicEvents.ts'
import { EmptyState } from '../components/list/EmptyState.tsx'
import { EventList } from '../components/list/EventList.tsx'
import { FeedLinks } from '../components/layout/FeedLinks.tsx'
import { Layout } from '../components/layout/Layout.tsx'
import { ListFilter } from '../components/list/ListFilter.tsx'
import { NextEvent } from '../components/list/NextEvent.tsx'
import { SubscribeSection } from '../components/list/SubscribeSection.tsx'
import { TopicList } from '../components/list/TopicList.tsx'
import { WishLink } from '../components/list/WishLink.tsx'
import { formatListQuery, isFiltered, type ListQuery } from '../listQuery.ts'
import { narrowedTo } from '../../i18n/narrowedTo.ts'
import { socialImageOf } from '../socialImage/socialImage.ts'
import { useSite } from '../SiteContext.tsx'

/** Up to this many events are seen at a glance; nobody needs a filter for them. */
const atAGlance = 3

/** What is to come, or what has been. */
export function EventListPage({
  period,
  page: { events, totalCount, hasNextPage },
  query,
  topics,
  cities,
}: {
  period: 'upcoming' | 'past'
  page: PageOfEvents
  query: ListQuery
  /** What one can choose from. */
  topics: readonly PublicTopic[]
  cities: readonly string[]
}) {
  const site = useSite()
  const { addresses, locale, organiser, paths, messages } = site
  const isArchive = period === 'past'
  const key = isArchive ? 'archive' : 'home'
  const t = isArchive ? messages.archiveList : messages.list
  const lead = isArchive ? messages.archiveList.lead : organiser.introduction || t.description
  const isNarrowed = isFiltered(query)
  const topic = topics.find(({ slug }) => slug === query.topic)
  const choice = narrowedTo({ filter: query, subjects: [topic?.name], locale }).join(', ')
  const title = isNarrowed ? messages.filter.narrowed({ title: t.title, to: choice }) : t.title
  const last = events.at(-1)
  const isStart = !isArchive && !isNarrowed && query.after === undefined
  const next = isStart ? events.find(({ status }) => status === 'scheduled') : undefined
  return (
    <Layout
      title={isArchive || isNarrowed ? title : organiser.name}
      description={t.description}
      // What somebody is looking for is nothing to be found by others.
      path={isNarrowed ? undefined : paths[key] + formatListQuery(query)}
      image={organiser.socialPicture ?? (next && socialImageOf({ event: next, site }))}
      noindex={isNarrowed}
      languages={addresses.inEach((each) => each[key] + formatListQuery(query))}
      current={isArchive ? 'archive' : 'events'}
      head={<FeedLinks filter={query} choice={choice} />}
    >
      <div className="page-head">
        <h1>{title}</h1>
        {!isNarrowed && <p className="lead">{lead}</p>}
      </div>
      {next && <NextEvent event={next} />}
      {(isNarrowed || totalCount > atAGlance) && (
        <ListFilter action={paths[key]} query={query} topics={topics} cities={cities} />
      )}
      {isNarrowed && (
        <p className="found">
          {events.length > 0 && messages.filter.found(totalCount)}
          <a href={paths[key]}>{messages.filter.reset}</a>
        </p>
      )}
      {events.length === 0 && <NothingHere period={period} query={query} />}
      <EventList events={events.filter((event) => event !== next)} by={isArchive ? 'year' : 'month'} />
      {(query.after !== undefined || hasNextPage) && (
        <p className="paging">
          {query.after && (
            <a href={paths[key] + formatListQuery({ ...query, after: undefined })}>
              {messages.list.toBeginning}
            </a>
          )}
          {hasNextPage && last && (
            <a
              href={
                paths[key] +
                formatListQuery({ ...query, after: { id: last.id, moment: eventSpan(last).startsAt } })
              }
              rel="next"
            >
              {t.more}
            </a>
          )}
        </p>
      )}
      {isStart && <TopicList topics={topics} />}
      {!isArchive && <SubscribeSection filter={query} choice={choice} />}
      {!isArchive && events.length > 0 && <WishLink />}
    </Layout>
  )
}

/** Why there is nothing, and where there may be something. */
function NothingHere({ period, query }: { period: 'upcoming' | 'past'; query: ListQuery }) {
  const { paths, messages } = useSite()
  const { filter } = messages
  const isArchive = period === 'past'
  const elsewhere = isArchive ? paths.home : paths.archive
  if (isFiltered(query)) {
    const hint = isArchive ? filter.emptyHintArchive : filter.emptyHint
    const href = elsewhere + formatListQuery({ ...query, after: undefined })
    return (
      <EmptyState
        title={filter.empty}
        hint={query.accessibility ? filter.emptyHintAccessibility : hint}
        link={{ href, text: isArchive ? filter.inUpcoming : filter.inArchive }}
        takesWishes
      />
    )
  }
  const t = isArchive ? messages.archiveList : messages.list
  const text = isArchive ? messages.archiveList.toUpcoming : messages.list.toArchive
  return (
    <EmptyState
      title={t.empty}
      hint={t.emptyHint}
      link={{ href: elsewhere, text }}
      takesWishes={!isArchive}
    />
  )
}
