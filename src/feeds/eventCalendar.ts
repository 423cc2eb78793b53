import type { Addresses } from '../addresses/rules/addresses.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type { PublicEvent } from '../programme/rules/publicEvent.ts'
import type { Organiser } from '../options.ts'
import { calendarEntry } from './calendarEntry.ts'
import { renderCalendar } from './renderCalendar.ts'
import { renderEntry } from './renderEntry.ts'

/** An event as a calendar file: the attachment of a mail, and what the page of the event offers. */
export function renderEventCalendar({
  event,
  organiser,
  addresses,
  locale = 'de',
  isWithdrawn,
  ownPageUrl,
  now,
}: {
  event: PublicEvent
  organiser: Organiser
  addresses: Addresses
  /** The language that the event was read in. Default: German. */
  locale?: Locale
  /** Whether it takes back what somebody had of the event, which takes place without them. Default: it does not. */
  isWithdrawn?: boolean
  /** Where the person whose file it is finds their registration. Default: it is a file for everybody. */
  ownPageUrl?: string | null
  /** When the file is made: DTSTAMP. */
  now: Date
}): string {
  const entry = calendarEntry({ event, organiser, addresses, locale, isWithdrawn, ownPageUrl })
  const { image } = event
  return renderCalendar({
    // With the same SEQUENCE the later stamp counts (RFC 5546 2.1.5), so whoever comes back gets the entry back.
    entries: [
      renderEntry({ ...entry, stamp: now }, image ? [`IMAGE;VALUE=URI;DISPLAY=FULLSIZE:${image.url}`] : []),
    ],
    timeZones: [event.timeZone],
    organiser,
    locale,
  })
}
