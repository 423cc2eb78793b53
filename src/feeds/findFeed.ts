import { DateTime } from 'luxon'
import type { Payload } from 'payload'
import type { Locale } from '../domain/locale.ts'
import type { PublicEvent } from '../domain/publicEvent.ts'
import { optionsOf } from '../options.ts'
import { findPublicEvents } from '../services/publicEvents.ts'
import { findPublicSubject } from '../services/publicSubjects.ts'
import type { FeedFilter } from './feedPaths.ts'

/** What feeds show: by their beginning, upcoming events and those of the last twelve months. */
export interface Feed {
  /** Who invites, and what the feed is narrowed to. */
  name: string
  events: PublicEvent[]
}

/** Far more than an association holds in some years. */
const maxEvents = 10_000

/**
 * Finds what a feed shows; where nothing was ever published on its topic or with its partner, which of the two that is.
 * Throws rather than leave an event out: whoever imports the feed would delete that one.
 */
export async function findFeed({
  payload,
  locale,
  filter: { topic, partner },
  now,
}: {
  payload: Payload
  locale: Locale
  filter: FeedFilter
  now: Date
}): Promise<Feed | { unknown: keyof FeedFilter }> {
  const [topicName, partnerName] = await Promise.all([
    topic === undefined ? undefined : findPublicSubject({ payload, locale, kind: 'topics', slug: topic }),
    partner === undefined
      ? undefined
      : findPublicSubject({ payload, locale, kind: 'partners', slug: partner }),
  ])
  if (topicName === null) return { unknown: 'topic' }
  if (partnerName === null) return { unknown: 'partner' }
  const { events, hasNextPage } = await findPublicEvents({
    payload,
    locale,
    now,
    filter: {
      period: 'all',
      startsAfter: DateTime.fromJSDate(now).minus({ months: 12 }).toJSDate(),
      topics: topic === undefined ? undefined : [topic],
      partners: partner === undefined ? undefined : [partner],
    },
    limit: maxEvents,
  })
  if (hasNextPage) throw new Error(`A feed can hold ${maxEvents} events at most`)
  const name = [optionsOf(payload).organiser.name, topicName, partnerName].filter(Boolean).join(' · ')
  return { name, events }
}
