import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { renderEventCalendar } from '../../feeds/eventCalendar.ts'
import type { KindContent } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'

type Attachment = KindContent['attachments'][number]

// Many mails in a row are about one event, which then is the same object. The file names the second in which it was made.
const lastOfEvents = new WeakMap<PublicEvent, { key: string; attachment: Attachment }>()

/** The event as a calendar file to import; after one's own cancellation one that takes the entry back. */
export function calendarAttachment({ facts, now }: { facts: MailFacts; now: Date }): Attachment {
  const { event, locale, kind } = facts
  const key = `${locale} ${kind === 'cancellation'} ${Math.floor(now.getTime() / 1000)}`
  const last = lastOfEvents.get(event)
  if (last?.key === key) return last.attachment
  const attachment = makeAttachment({ facts, now })
  lastOfEvents.set(event, { key, attachment })
  return attachment
}

function makeAttachment({
  facts: { event, organiser, addresses, locale, kind },
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
      now,
    }),
    contentType: 'text/calendar; method=PUBLISH; charset=utf-8',
  }
}
