import { utcStamp } from '../../feeds/utcStamp.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { calendarPlace } from '../../events/rules/eventPlace.ts'

/** The calendars on the web that take an entry from an address, as people know them. */
export type WebCalendar = 'Google' | 'Outlook.com' | 'Microsoft 365'

/**
 * Where calendars on the web have an entry ready to be saved. They are links, so that nobody is told of anything before
 * somebody follows one. Such an entry does not follow a change of the event, as one that is subscribed to does.
 */
export function calendarUrlsOf({
  event,
  pageUrl,
}: {
  event: Pick<PublicEvent, 'title' | 'summary' | 'startsAt' | 'endsAt' | 'format' | 'location'>
  pageUrl: string
}): [WebCalendar, string][] {
  const { title, summary, startsAt, endsAt } = event
  const place = calendarPlace({ event, pageUrl })
  const text = [summary, pageUrl].filter(Boolean).join('\n\n')
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${utcStamp(startsAt)}/${utcStamp(endsAt)}`,
    details: text,
    location: place,
  })
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: startsAt,
    enddt: endsAt,
    body: text,
    location: place,
  })
  // Outlook shows a plus as it is.
  const compose = `/calendar/0/deeplink/compose?${String(outlook).replaceAll('+', '%20')}`
  return [
    ['Google', `https://calendar.google.com/calendar/render?${google}`],
    ['Outlook.com', `https://outlook.live.com${compose}`],
    ['Microsoft 365', `https://outlook.office.com${compose}`],
  ]
}
