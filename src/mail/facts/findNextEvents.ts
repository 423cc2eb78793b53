import type { Payload } from 'payload'
import type { Locale } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import type { NextEvent } from '../compose/MailFacts.ts'
import { inLanguage } from '../../i18n/inLanguage.ts'

const atMost = 3

/** Finds the next published events that take place, but one. */
export async function findNextEvents({
  payload,
  besides,
  locale,
  now,
}: {
  payload: Payload
  /** The event that the mail is about. */
  besides: string
  locale: Locale
  now: Date
}): Promise<NextEvent[]> {
  const { slugs, addresses, timeZone } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.events,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { status: { equals: 'scheduled' } },
        { startsAt: { greater_than: now.toISOString() } },
        { id: { not_equals: besides } },
      ],
    },
    select: { title: true, slug: true, startsAt: true, startsAt_tz: true, endsAt: true },
    sort: ['startsAt', 'id'],
    limit: atMost,
    pagination: false,
    depth: 0,
    joins: false,
    ...inLanguage({ payload, locale }),
  })
  return docs.map(({ title, slug, startsAt, startsAt_tz, endsAt }) => ({
    title,
    startsAt,
    endsAt,
    timeZone: startsAt_tz ?? timeZone,
    url: addresses.urlOf(addresses[locale].event(slug)),
  }))
}
