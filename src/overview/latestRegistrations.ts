import { formatMoment } from '../events/rules/eventTime.ts'
import type { OverviewRegistration } from './rules/overview.ts'
import { optionsOf } from '../options.ts'
import type { OverviewQuery } from './OverviewQuery.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

const shown = 6

/** Who registered last. */
export async function latestRegistrations({
  payload,
  locale,
  helped,
}: OverviewQuery): Promise<OverviewRegistration[]> {
  const { slugs, timeZone } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.registrations,
    where: helped ? { event: { in: helped } } : {},
    sort: '-createdAt',
    limit: shown,
    pagination: false,
    depth: 0,
    joins: false,
    select: { email: true, name: true, event: true, status: true, createdAt: true },
  })
  const { docs: events } = await payload.find({
    collection: slugs.events,
    where: { id: { in: [...new Set(docs.map(({ event }) => idOf(event)))] } },
    pagination: false,
    depth: 0,
    joins: false,
    ...inLanguage({ payload, locale }),
    select: { title: true },
  })
  const titles = new Map(events.map(({ id, title }) => [id, title]))
  return docs.map(({ id, email, name, event, status, createdAt }) => ({
    id,
    person: name || email,
    event: titles.get(idOf(event)) ?? '',
    status: status ?? '',
    when: formatMoment({ at: createdAt, timeZone, locale }),
  }))
}

function idOf(event: string | { id: string }): string {
  return typeof event === 'object' ? event.id : event
}
