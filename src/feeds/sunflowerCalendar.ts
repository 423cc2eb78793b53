import type { ICalEventData } from 'ical-generator'
import type { FeedEvent } from '../programme/rules/publicEvent.ts'
import { calendarEntry, type EntryContext } from './calendarEntry.ts'
import { withoutMarkup } from './calendarText.ts'
import { renderEventsCalendar } from './eventsCalendar.ts'
import type { FeedContext } from './FeedContext.ts'

/**
 * The events of a feed for the Sunflower theme of WordPress, which reads no STATUS and deletes what a calendar does
 * not hold any more: what does not take place stays in, and says so in its title.
 */
export function renderSunflowerCalendar(context: FeedContext): string {
  return renderEventsCalendar({ ...context, toEntry: sunflowerEntry })
}

function sunflowerEntry({ event, ...context }: EntryContext & { event: FeedEvent }): ICalEventData {
  // Its posts link the address of the page, and their texts are HTML.
  const { summary, location, ...entry } = calendarEntry({ event, ...context, showsUrl: true })
  const place = typeof location === 'object' && location && 'title' in location ? location : null
  const asHtml = (text: unknown): string => (typeof text === 'string' ? withoutMarkup(text) : '')
  return {
    ...entry,
    summary: asHtml(summary),
    location: place ? { ...place, title: asHtml(place.title) } : asHtml(location),
    // It makes one tag of whatever stands between two commas.
    categories: event.topics.map(({ name }) => ({
      name: withoutMarkup(name).replaceAll(',', ' ·').replace(/\s+/g, ' '),
    })),
  }
}
