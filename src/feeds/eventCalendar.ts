import type { Locale } from '../i18n/rules/locale.ts'
import type { FeedEvent } from '../programme/rules/publicEvent.ts'
import type { Organiser } from '../options.ts'
import { calendarEntry } from './calendarEntry.ts'
import { renderCalendar } from './renderCalendar.ts'
import { renderEntry } from './renderEntry.ts'

/** An event as a calendar file: the attachment of a mail, and what the page of the event offers. */
export function renderEventCalendar({
  event,
  organiser,
  publicUrl,
  locale = 'de',
  now,
}: {
  event: FeedEvent
  organiser: Organiser
  publicUrl: string
  /** The language that the event was read in. Default: German. */
  locale?: Locale
  /** When the file is made: DTSTAMP. */
  now: Date
}): string {
  return renderCalendar({
    entries: [renderEntry({ ...calendarEntry({ event, organiser, publicUrl, locale }), stamp: now })],
    timeZones: [event.timeZone],
    organiser,
    locale,
  })
}
