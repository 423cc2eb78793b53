import { renderEventCalendar } from '../feeds/eventCalendar.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'

/** The event as a calendar file to import. */
export function calendarAttachment({
  facts: { event, organiser, publicUrl, locale },
  now,
}: {
  facts: MailFacts
  now: Date
}): KindContent['attachments'][number] {
  return {
    filename: `${event.slug}.ics`,
    content: renderEventCalendar({ event, organiser, publicUrl, locale, now }),
    contentType: 'text/calendar; method=PUBLISH; charset=utf-8',
  }
}
