import { hasDate } from '../../events/rules/eventPhase.ts'
import type { AccessibilityFeature } from '../../events/rules/accessibility.ts'
import { isOnlineName } from '../../events/rules/eventPlace.ts'
import type { EventStatus, PublicEvent } from '../../programme/rules/publicEvent.ts'
import { toPlainText } from '../../richText/writeRichText.ts'
import { zonedIso } from './eventDays.ts'
import { eventOffer } from './eventOffer.ts'
import type { Site } from '../Site.ts'
import { defaultLocale } from '../../i18n/rules/locale.ts'

const attendanceModes = {
  online: 'OnlineEventAttendanceMode',
  inPerson: 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const

const statuses = {
  scheduled: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const satisfies Record<EventStatus, string>

/** ISO 639-3. */
const germanSignLanguage = 'gsg'

/** What is of the place itself, not of what happens there. */
const amenities: readonly AccessibilityFeature[] = ['hearingLoop', 'stepFree', 'accessibleToilet']

/**
 * An event for search engines, by schema.org/Event and the rules that Google has for it. Its online place is the page:
 * the join link is nobody's to find.
 */
export function eventStructuredData({
  event,
  site,
  url,
}: {
  event: PublicEvent
  site: Pick<Site, 'locale' | 'now' | 'organiser' | 'addresses' | 'messages'>
  url: string
}): object {
  const { startsAt, endsAt, timeZone, format, status, speakers, partners, topics, image } = event
  const { previousStartsAt } = event
  const { features } = event.accessibility
  const isPostponed = !hasDate(event)
  const isMoved = status === 'scheduled' && previousStartsAt !== null
  // Google wants a start in any case, and of a postponed event the former one.
  const previous = isPostponed || isMoved ? previousStartsAt : null
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary ?? (toPlainText(event.description) || undefined),
    startDate: zonedIso({ at: startsAt, timeZone }),
    endDate: isPostponed ? undefined : zonedIso({ at: endsAt, timeZone }),
    previousStartDate: previous === null ? undefined : zonedIso({ at: previous, timeZone }),
    eventStatus: `https://schema.org/${isMoved ? 'EventRescheduled' : statuses[status]}`,
    eventAttendanceMode: `https://schema.org/${attendanceModes[format]}`,
    location: locations({ event, site, url }),
    url,
    image: image?.url,
    // schema.org has captions for works, not for events; a sign language is a language.
    inLanguage: features.includes('signLanguage') ? [site.locale, germanSignLanguage] : site.locale,
    isAccessibleForFree: true,
    offers: eventOffer({ event, site, url }),
    maximumAttendeeCapacity: event.registration.capacity ?? undefined,
    subEvent: isPostponed ? undefined : subEvents({ event, site, url }),
    keywords: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
    organizer: {
      '@type': 'Organization',
      name: site.organiser.name,
      url: site.addresses.homeUrl(defaultLocale),
      logo: site.organiser.logo?.url,
    },
    performer: speakers.length > 0 ? speakers.map(({ speaker }) => person(speaker)) : undefined,
    contributor:
      partners.length > 0
        ? partners.map((partner) => ({
            '@type': 'Organization',
            name: partner.name,
            url: partner.url ?? undefined,
          }))
        : undefined,
  }
}

/**
 * What somebody contributes at its time is an event of its own; a welcome or a break is none. Of a cancelled event nothing
 * takes place.
 */
function subEvents({
  event,
  site,
  url,
}: {
  event: PublicEvent
  site: Pick<Site, 'messages'>
  url: string
}): object[] | undefined {
  const { format, programme, status, timeZone } = event
  const talks = status === 'cancelled' ? [] : programme.filter(({ speakers }) => speakers.length > 0)
  if (talks.length === 0) return undefined
  return talks.map(({ startsAt, endsAt, title, text, speakers }) => ({
    '@type': 'Event',
    name: title,
    description: text ?? undefined,
    startDate: zonedIso({ at: startsAt, timeZone }),
    endDate: endsAt === null ? undefined : zonedIso({ at: endsAt, timeZone }),
    eventStatus: `https://schema.org/${statuses[status]}`,
    eventAttendanceMode: `https://schema.org/${attendanceModes[format]}`,
    location: locations({ event, site, url }),
    performer: speakers.map((speaker) => person(speaker)),
  }))
}

function person({ name, position, url }: PublicEvent['speakers'][number]['speaker']): object {
  return { '@type': 'Person', name, jobTitle: position ?? undefined, url: url ?? undefined }
}

function locations({
  event: { format, location, accessibility },
  site,
  url,
}: {
  event: PublicEvent
  site: Pick<Site, 'messages'>
  url: string
}): object {
  const features = accessibility.features.filter((feature) => amenities.includes(feature))
  const online = { '@type': 'VirtualLocation', url }
  const place = {
    '@type': 'Place',
    name: isOnlineName(location.name) ? undefined : location.name || undefined,
    address: {
      '@type': 'PostalAddress',
      streetAddress: location.street ?? undefined,
      postalCode: location.postalCode ?? undefined,
      addressLocality: location.city ?? undefined,
      addressCountry: 'DE',
    },
    geo: location.coordinates
      ? {
          '@type': 'GeoCoordinates',
          latitude: location.coordinates.latitude,
          longitude: location.coordinates.longitude,
        }
      : undefined,
    amenityFeature:
      features.length > 0
        ? features.map((feature) => ({
            '@type': 'LocationFeatureSpecification',
            name: site.messages.accessibility.feature[feature],
            value: true,
          }))
        : undefined,
  }
  if (format === 'hybrid') return [place, online]
  return format === 'online' ? online : place
}

/** JSON that can stand in a script element: no `<` of it can end the element. */
export function toInlineJson(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}
