import type { PublicEvent } from '../domain/publicEvent.ts'
import { zonedIso } from './eventDays.ts'
import type { Site } from './Site.ts'

const attendanceModes = {
  online: 'OnlineEventAttendanceMode',
  inPerson: 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const

const statuses = {
  scheduled: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const

/** An event for search engines, by schema.org/Event. Its online place is the page: the join link is nobody's to find. */
export function eventStructuredData({
  event,
  site,
  url,
}: {
  event: PublicEvent
  site: Site
  url: string
}): object {
  const { startsAt, endsAt, timeZone, format, status, speakers, partners, image } = event
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary ?? undefined,
    startDate: zonedIso({ at: startsAt, timeZone }),
    endDate: zonedIso({ at: endsAt, timeZone }),
    eventStatus: `https://schema.org/${statuses[status]}`,
    eventAttendanceMode: `https://schema.org/${attendanceModes[format]}`,
    location: locations({ event, url }),
    url,
    image: image?.url,
    inLanguage: site.locale,
    organizer: { '@type': 'Organization', name: site.organiser.name, url: site.publicUrl },
    performer:
      speakers.length > 0
        ? speakers.map(({ speaker: { name } }) => ({ '@type': 'Person', name }))
        : undefined,
    contributor:
      partners.length > 0 ? partners.map(({ name }) => ({ '@type': 'Organization', name })) : undefined,
  }
}

function locations({ event: { format, location }, url }: { event: PublicEvent; url: string }): object {
  const online = { '@type': 'VirtualLocation', url }
  const place = {
    '@type': 'Place',
    name: location.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: location.street ?? undefined,
      postalCode: location.postalCode ?? undefined,
      addressLocality: location.city ?? undefined,
      addressCountry: 'DE',
    },
  }
  if (format === 'hybrid') return [place, online]
  return format === 'online' ? online : place
}

/** JSON that can stand in a script element: no `<` of it can end the element. */
export function toInlineJson(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}
