import type { Appearance } from '../appearance/rules/Appearance.ts'
import type { EntryContext } from './calendarEntry.ts'
import type { Feed } from './findFeed.ts'

/** What a feed is made of. */
export interface FeedContext extends EntryContext {
  feed: Feed
  organiser: EntryContext['organiser'] & Partial<Pick<Appearance, 'accent' | 'logo'>>
  /** IANA name: the zone of the organiser. */
  timeZone: string
  /** Where the feed itself is. */
  feedUrl: string
  /** Where people find the same. */
  pageUrl: string
}
