import { formatEventDate, formatEventTime } from '../../events/rules/eventTime.ts'
import { hoursBetween, formatHours } from './hours.ts'
import type { Locale } from '../../i18n/rules/locale.ts'

/** What a certificate says of the event, in one language. */
export interface CertifiedEvent {
  title: string
  /** RFC 3339. */
  startsAt: string
  /** RFC 3339. */
  endsAt: string
  timeZone: string
  place: string
  topics: readonly string[]
}

/** The words of a certificate of attendance. */
export interface CertificateWords {
  heading: string
  /** Before the name. */
  attests: string
  /** Between the name and the title. */
  attended: string
  facts: [label: string, value: string][]
  noted: string
  placeAndDate: string
  signature: string
}

const words = {
  de: {
    heading: 'Teilnahmebescheinigung',
    attests: 'Hiermit wird bescheinigt, dass',
    attended: 'an der folgenden Bildungsveranstaltung teilgenommen hat:',
    date: 'Datum',
    time: 'Uhrzeit',
    length: 'Umfang',
    place: 'Ort',
    topics: 'Themen',
    noted: 'Die Anwesenheit wurde bei der Veranstaltung festgestellt.',
    placeAndDate: 'Ort, Datum',
    signature: 'Unterschrift',
  },
  en: {
    heading: 'Certificate of attendance',
    attests: 'This is to certify that',
    attended: 'attended the following educational event:',
    date: 'Date',
    time: 'Time',
    length: 'Length',
    place: 'Place',
    topics: 'Topics',
    noted: 'Attendance was established at the event.',
    placeAndDate: 'Place and date',
    signature: 'Signature',
  },
} as const

/** Puts a certificate into words. What is not known of the event is left out. */
export function certificateWords({
  event,
  locale,
}: {
  event: CertifiedEvent
  locale: Locale
}): CertificateWords {
  const { heading, attests, attended, noted, placeAndDate, signature, ...labels } = words[locale]
  const hours = hoursBetween(event)
  const facts: [string, string][] = [
    [labels.date, formatEventDate({ ...event, locale })],
    [labels.time, formatEventTime({ ...event, locale })],
    [labels.length, formatHours({ hours, locale })],
    [labels.place, event.place],
    [labels.topics, event.topics.join(', ')],
  ]
  return {
    heading,
    attests,
    attended,
    facts: facts.filter(([, value]) => value !== ''),
    noted,
    placeAndDate,
    signature,
  }
}
