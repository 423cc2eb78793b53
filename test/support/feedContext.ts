import type { Locale } from '../../src/i18n/rules/locale.ts'
import type { PublicEvent } from '../../src/programme/rules/publicEvent.ts'
import type { FeedContext } from '../../src/feeds/FeedContext.ts'
import { addresses } from './addresses.ts'

/** What a feed is made of, without a database. */
export function feedContext({
  events,
  name = 'Grünes Forum',
  locale = 'de',
  email = 'info@example.org',
}: {
  events: PublicEvent[]
  name?: string
  locale?: Locale
  /** Of the organiser. */
  email?: string
}): FeedContext {
  return {
    feed: { name, events },
    organiser: {
      name: 'Grünes Forum',
      postalAddress: [],
      email,
      imprintUrl: '',
      privacyUrl: '',
    },
    addresses,
    timeZone: 'Europe/Berlin',
    locale,
    feedUrl: 'https://forum.example/feeds/events.ics',
    pageUrl: 'https://forum.example/',
  }
}
