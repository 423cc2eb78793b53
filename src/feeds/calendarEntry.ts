import type { Addresses } from '../addresses/rules/addresses.ts'
import { ICalEventStatus, type ICalEventData } from 'ical-generator'
import { DateTime } from 'luxon'
import { placeLines } from '../events/rules/eventPlace.ts'
import { feedMessages } from '../i18n/feedMessages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type { EventStatus, FeedEvent } from '../programme/rules/publicEvent.ts'
import type { Organiser } from '../options.ts'
import { toPlainTextWithLinks } from '../richText/writeRichText.ts'
import { calendarText } from './calendarText.ts'
import { eventTimezone } from './eventTimezone.ts'

/** What an entry of a calendar is made of, beside the event itself. */
export interface EntryContext {
  organiser: Organiser
  addresses: Addresses
  /** The language that the event was read in. */
  locale: Locale
}

const statuses: Record<EventStatus, ICalEventStatus> = {
  scheduled: ICalEventStatus.CONFIRMED,
  // The only date that a calendar can have of it is the former one, on which it does not take place.
  postponed: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
}

/**
 * An event as the entry of a calendar. The same UID and a risen SEQUENCE replace what somebody has of it. It is as of
 * the event's last change, so that an unchanged event is an unchanged entry. It can hold no join link, since a public
 * event knows of none: calendars are passed on.
 */
export function calendarEntry({
  event,
  organiser,
  addresses,
  locale,
}: EntryContext & { event: FeedEvent }): ICalEventData {
  const pageUrl = addresses.urlOf(addresses[locale].event(event.slug))
  const timezone = eventTimezone(event.timeZone) === null ? null : event.timeZone
  const zone = timezone ?? 'utc'
  const changedAt = new Date(event.updatedAt)
  return {
    id: event.uid,
    sequence: event.revision,
    stamp: changedAt,
    lastModified: changedAt,
    start: DateTime.fromISO(event.startsAt, { zone }),
    end: DateTime.fromISO(event.endsAt, { zone }),
    timezone,
    summary: calendarText(feedMessages(locale).mark[event.status] + event.title),
    description: calendarText(describe({ event, pageUrl })),
    location:
      event.format === 'online' ? pageUrl : calendarText(placeLines(event.location).join(', ')) || pageUrl,
    url: pageUrl,
    status: statuses[event.status],
    categories: event.topics.map(({ name }) => ({ name: calendarText(name) })),
    ...organiserOf(organiser),
  }
}

function organiserOf({ name, email }: Organiser): Pick<ICalEventData, 'organizer'> {
  // RFC 6868: a quoted parameter cannot hold a double quote.
  return email ? { organizer: { name: calendarText(name).replaceAll('"', '”'), email } } : {}
}

function describe({ event, pageUrl }: { event: FeedEvent; pageUrl: string }): string {
  return [event.summary, toPlainTextWithLinks(event.description, pageUrl), pageUrl]
    .filter(Boolean)
    .join('\n\n')
}
