import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Locale } from '../i18n/rules/locale.ts'
import type { Organiser } from '../options.ts'
import { calendarText } from './calendarText.ts'
import { eventTimezone } from './eventTimezone.ts'
import { type Subscription, subscriptionLines } from './subscriptionLines.ts'

/** Entries as a calendar (RFC 5545, METHOD:PUBLISH), with the zones that they name. */
export function renderCalendar({
  entries,
  timeZones,
  organiser,
  locale,
  subscription,
}: {
  /** As `renderEntry` writes them. */
  entries: readonly string[]
  /** IANA names; each zone is defined once. */
  timeZones: readonly string[]
  organiser: Organiser
  locale: Locale
  /** Left out in a file that is read once. */
  subscription?: Subscription
}): string {
  const frame = ical({
    prodId: {
      company: calendarText(organiser.name),
      product: 'Green Forum Events',
      language: locale.toUpperCase(),
    },
    // Whoever publishes says who organises (RFC 5546 3.2.1); a subscription does without the method.
    method: subscription && !organiser.email ? null : ICalCalendarMethod.PUBLISH,
  })
  const end = 'END:VCALENDAR'
  const properties = frame.toString().slice(0, -end.length)
  const zones = [...new Set(timeZones)].flatMap((name) => eventTimezone(name) ?? [])
  return [
    properties.trimEnd(),
    ...(subscription ? subscriptionLines(subscription) : []),
    ...zones.map((zone) => zone.trim()),
    ...entries,
    end,
    '',
  ].join('\r\n')
}
