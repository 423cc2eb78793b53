import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator'
import { DateTime } from 'luxon'
import type { Locale } from '../domain/locale.ts'
import type { EventStatus, PublicEvent } from '../domain/publicEvent.ts'
import type { Organiser } from '../options.ts'
import { toPlainText } from '../services/plainText.ts'
import { eventPageUrl } from './eventPageUrl.ts'
import { eventPlace } from './eventPlace.ts'
import { eventTimezone } from './eventTimezone.ts'

const statuses: Record<EventStatus, ICalEventStatus> = {
  scheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

// RFC 5545 3.1: a value holds no control characters but tabs; texts pasted from word processors do.
const controlCharacters = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g

/**
 * An event as a calendar file (RFC 5545, METHOD:PUBLISH). The same UID and a risen SEQUENCE replace the entry that
 * somebody imported before. It can hold no join link, since a public event knows of none: files are passed on.
 */
export function renderEventCalendar({
  event,
  organiser,
  publicUrl,
  locale = 'de',
  now,
}: {
  event: PublicEvent
  organiser: Organiser
  publicUrl: string
  /** The language that the event was read in. Default: German. */
  locale?: Locale
  /** When the file is made: DTSTAMP. */
  now: Date
}): string {
  const pageUrl = eventPageUrl({ publicUrl, slug: event.slug, locale })
  const timezone = eventTimezone(event.timeZone)
  const calendar = ical({
    prodId: { company: clean(organiser.name), product: 'Green Forum Events', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => timezone },
  })
  const zone = timezone === null ? 'utc' : event.timeZone
  calendar.createEvent({
    id: event.uid,
    sequence: event.revision,
    stamp: now,
    start: DateTime.fromISO(event.startsAt, { zone }),
    end: DateTime.fromISO(event.endsAt, { zone }),
    timezone: timezone === null ? null : event.timeZone,
    summary: clean(event.title),
    description: clean(describe({ event, pageUrl })),
    location: event.format === 'online' ? pageUrl : clean(eventPlace(event.location).join(', ')) || pageUrl,
    url: pageUrl,
    status: statuses[event.status],
    lastModified: new Date(event.updatedAt),
    ...organiserOf(organiser),
  })
  // The library leaves out the line break that ends the last line (RFC 5545 3.1).
  return `${calendar.toString()}\r\n`
}

function organiserOf({ name, email }: Organiser): Pick<ICalEventData, 'organizer'> {
  // RFC 6868: a quoted parameter cannot hold a double quote.
  return email ? { organizer: { name: clean(name).replaceAll('"', '”'), email } } : {}
}

function describe({ event, pageUrl }: { event: PublicEvent; pageUrl: string }): string {
  return [event.summary, toPlainText(event.description), pageUrl].filter(Boolean).join('\n\n')
}

function clean(text: string): string {
  return text.replace(controlCharacters, '')
}
