import type { Addresses } from '../addresses/rules/addresses.ts'
import { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator'
import { DateTime } from 'luxon'
import { calendarPlace } from '../events/rules/eventPlace.ts'
import { feedMessages } from '../i18n/feedMessages.ts'
import { siteMessages } from '../i18n/siteMessages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type { EventStatus, FeedEvent } from '../programme/rules/publicEvent.ts'
import type { Organiser } from '../options.ts'
import { toPlainTextWithLinks } from '../richText/writeRichText.ts'
import { calendarText, withoutMarkup } from './calendarText.ts'
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
 * event knows of none: calendars are passed on. That of one person leads to their registration, by a mail to them or by
 * their own page alone.
 */
export function calendarEntry({
  event,
  organiser,
  addresses,
  locale,
  isWithdrawn = false,
  ownPageUrl = null,
  showsUrl = false,
}: EntryContext & {
  event: FeedEvent
  /** Whether it takes back what somebody had of the event, which takes place without them. Default: it does not. */
  isWithdrawn?: boolean
  /** Where the person whose entry it is finds their registration. Default: it is an entry for everybody. */
  ownPageUrl?: string | null
  /** Whether its reader shows URL, so that the description need not say it too. Default: hardly any does. */
  showsUrl?: boolean
}): ICalEventData {
  const pageUrl = addresses.urlOf(addresses[locale].event(event.slug))
  const timezone = eventTimezone(event.timeZone) === null ? null : event.timeZone
  const zone = timezone ?? 'utc'
  const changedAt = new Date(event.updatedAt)
  const messages = feedMessages(locale)
  const status = isWithdrawn ? ICalEventStatus.CANCELLED : statuses[event.status]
  const takesPlace = status === ICalEventStatus.CONFIRMED
  return {
    id: event.uid,
    sequence: event.revision,
    stamp: changedAt,
    lastModified: changedAt,
    start: DateTime.fromISO(event.startsAt, { zone }),
    end: DateTime.fromISO(event.endsAt, { zone }),
    timezone,
    // Outlook, Google and FullCalendar read no STATUS.
    summary: calendarText(
      (messages.mark[event.status] || (isWithdrawn ? messages.withdrawnMark : '')) + event.title,
    ),
    // Readers such as libical take an empty one for a fault.
    description:
      calendarText(withoutMarkup(describe({ event, ownPageUrl, pageUrl, locale, showsUrl }))) || null,
    location: placeOf({ event, pageUrl }),
    url: ownPageUrl ?? pageUrl,
    status,
    // What does not take place leaves the time free.
    transparency: takesPlace ? null : ICalEventTransparency.TRANSPARENT,
    categories: event.topics.map(({ name }) => ({ name: calendarText(name) })),
    ...organiserOf(organiser),
  }
}

/** With its coordinates as GEO (RFC 5545 3.8.1.6), where they are known. */
function placeOf({ event, pageUrl }: { event: FeedEvent; pageUrl: string }): ICalEventData['location'] {
  const title = calendarText(calendarPlace({ event, pageUrl }))
  const { coordinates } = event.location
  return coordinates ? { title, geo: { lat: coordinates.latitude, lon: coordinates.longitude } } : title
}

function organiserOf({ name, email }: Organiser): Pick<ICalEventData, 'organizer'> {
  // RFC 6868: a quoted parameter cannot hold a double quote.
  return email ? { organizer: { name: calendarText(name).replaceAll('"', '”'), email } } : {}
}

function describe({
  event,
  ownPageUrl,
  pageUrl,
  locale,
  showsUrl,
}: {
  event: FeedEvent
  ownPageUrl: string | null
  pageUrl: string
  locale: Locale
  showsUrl: boolean
}): string {
  const own = ownPageUrl && `${feedMessages(locale).own}\n${ownPageUrl}`
  const text = toPlainTextWithLinks(event.description, pageUrl)
  const aids = aidsOf({ event, locale })
  return [event.summary, own, text, aids, showsUrl ? '' : pageUrl].filter(Boolean).join('\n\n')
}

/** What helps people to take part, in one line; empty where nothing is said. */
function aidsOf({ event, locale }: { event: FeedEvent; locale: Locale }): string {
  const { title, feature } = siteMessages(locale).accessibility
  const aids = event.accessibility.features.map((each) => feature[each])
  return aids.length > 0 ? `${title}: ${aids.join(', ')}` : ''
}
