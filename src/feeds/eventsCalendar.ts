import type { ICalEventData } from 'ical-generator'
import type { FeedEvent } from '../programme/rules/publicEvent.ts'
import { feedMessages } from '../i18n/feedMessages.ts'
import { calendarEntry, type EntryContext } from './calendarEntry.ts'
import type { FeedContext } from './FeedContext.ts'
import { renderCalendar } from './renderCalendar.ts'
import { renderEntry } from './renderEntry.ts'
import { renderOnce } from './renderOnce.ts'

/** After which time calendar programs ask again. */
const refreshAfter = 'PT1H'

/** The events of a feed as a calendar that one subscribes to. */
export function renderEventsCalendar({
  feed: { events, name },
  toEntry = calendarEntry,
  ...context
}: FeedContext & {
  /** How an event becomes an entry. Default: as in its own calendar file. */
  toEntry?: (args: EntryContext & { event: FeedEvent }) => ICalEventData
}): string {
  const { organiser, addresses, locale, timeZone, feedUrl, pageUrl } = context
  const changes = events.map(({ updatedAt }) => Date.parse(updatedAt))
  return renderCalendar({
    entries: events.map((event) =>
      renderOnce({
        event,
        form: [
          toEntry.name,
          addresses.urlOf(addresses[locale].event(event.slug)),
          organiser.name,
          organiser.email,
        ].join(' '),
        render: () => renderEntry(toEntry({ event, organiser, addresses, locale })),
      }),
    ),
    // A calendar holds at least one component (RFC 5545 3.6): one without events has its zone.
    timeZones: [timeZone, ...events.map((event) => event.timeZone)],
    organiser,
    locale,
    subscription: {
      name,
      description: feedMessages(locale).description(organiser.name),
      feedUrl,
      pageUrl,
      refreshAfter,
      changedAt: changes.length > 0 ? new Date(changes.reduce((one, other) => Math.max(one, other))) : null,
      colour: organiser.accent?.chosen,
      logo: organiser.logo,
    },
  })
}
