import { DateTime } from 'luxon'
import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import type { FeedEvent } from '../programme/rules/publicEvent.ts'
import { organiserIn } from '../appearance/appearance.ts'
import { currentProgramme } from '../programme/readModel/currentProgramme.ts'
import { findFeedEvents } from '../programme/publicEvents.ts'
import { findPublicSubject } from '../programme/publicSubjects.ts'
import type { FeedFilter } from '../addresses/rules/feeds.ts'

/** What feeds show: by their beginning, upcoming events and those of the last twelve months. */
export interface Feed {
  /** Who invites, and what the feed is narrowed to. */
  name: string
  events: FeedEvent[]
}

/**
 * Finds what a feed shows; where nothing was ever published on its topic or with its partner, which of the two that is;
 * where one of them has another slug by now, what the feed is narrowed to by that.
 * No event is left out, however many there are: whoever imports the feed would delete that one.
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
}): Promise<Feed | { unknown: keyof FeedFilter } | { movedTo: FeedFilter }> {
  const programme = await currentProgramme(payload)
  const subjectOf = <Kind extends 'topics' | 'partners'>(kind: Kind, slug: string | undefined) =>
    slug === undefined ? undefined : findPublicSubject({ programme: programme[locale], kind, slug })
  const [ofTopic, ofPartner] = [subjectOf('topics', topic), subjectOf('partners', partner)]
  if (ofTopic === null) return { unknown: 'topic' }
  if (ofPartner === null) return { unknown: 'partner' }
  if (ofTopic?.slug !== topic || ofPartner?.slug !== partner) {
    return { movedTo: { topic: ofTopic?.slug, partner: ofPartner?.slug } }
  }
  const events = await findFeedEvents({
    payload,
    programme,
    locale,
    now,
    filter: {
      period: 'all',
      startsAfter: DateTime.fromJSDate(now).minus({ months: 12 }).toJSDate(),
      topics: topic === undefined ? undefined : [topic],
      partners: partner === undefined ? undefined : [partner],
    },
  })
  const name = [organiserIn({ payload, locale }).name, ofTopic?.name, ofPartner?.name]
    .filter(Boolean)
    .join(' · ')
  return { name, events }
}
