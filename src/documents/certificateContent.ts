import { formatEventDate, formatEventTime } from '../events/rules/eventTime.ts'
import { documentMessages } from '../i18n/documentMessages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { formatHours, hoursOf } from '../participation/rules/hours.ts'

/** What a certificate says of the event, in one language. */
export interface CertifiedEvent {
  title: string
  /** RFC 3339. */
  startsAt: string
  /** RFC 3339. */
  endsAt: string
  timeZone: string
  /** As its editors say. Default: they say nothing. */
  durationHours?: number | null
  place: string
  topics: readonly string[]
}

/** What a certificate of attendance says. */
export interface CertificateContent {
  heading: string
  /** Before the name. */
  attests: string
  /** Between the name and the title. */
  attended: string
  facts: [label: string, value: string][]
  noted: string
  placeAndDate: string
  signature: string
  /** Before the number. */
  number: string
  /** Before the address where the number is checked. */
  verify: string
}

/** Composes a certificate. What is not known of the event is left out. */
export function certificateContent({
  event,
  locale,
}: {
  event: CertifiedEvent
  locale: Locale
}): CertificateContent {
  const { date, time, length, place, topics, ...wording } = documentMessages(locale).certificate
  const hours = hoursOf(event)
  const facts: [string, string][] = [
    [date, formatEventDate({ ...event, locale })],
    [time, formatEventTime({ ...event, locale })],
    [length, hours === null ? '' : formatHours({ hours, locale })],
    [place, event.place],
    [topics, event.topics.join(', ')],
  ]
  return { ...wording, facts: facts.filter(([, value]) => value !== '') }
}
