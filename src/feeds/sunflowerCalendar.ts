import type { ICalEventData } from 'ical-generator'
import type { FeedEvent } from '../programme/rules/publicEvent.ts'
import { calendarEntry, type EntryContext } from './calendarEntry.ts'
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
  return {
    ...calendarEntry({ event, ...context }),
    // It makes one tag of whatever stands between two commas.
    categories: event.topics.map(({ name }) => ({ name: name.replaceAll(',', ' ·').replace(/\s+/g, ' ') })),
  }
}
