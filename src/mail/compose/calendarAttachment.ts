import { renderEventCalendar } from '../../feeds/eventCalendar.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'

type Attachment = KindContent['attachments'][number]

/**
 * The event as a calendar file to import; after one's own cancellation one that takes the entry back. Whoever has a place
 * gets from their entry to their registration, and from there to the meeting.
 */
export function calendarAttachment({
  facts: { event, organiser, addresses, locale, kind, status, registrationUrl },
  now,
}: {
  facts: MailFacts
  now: Date
}): Attachment {
  return {
    filename: `${event.slug}.ics`,
    content: renderEventCalendar({
      event,
      organiser,
      addresses,
      locale,
      isWithdrawn: kind === 'cancellation',
      ownPageUrl: status === 'confirmed' ? registrationUrl : null,
      now,
    }),
    contentType: 'text/calendar; method=PUBLISH; charset=utf-8',
  }
}
