import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'
import { idsIn } from '../events/eventDocuments.ts'
import { inLanguage } from '../i18n/inLanguage.ts'

/** What an event was about and with whom it was held, by name. */
interface ReportSubjects {
  topics: string[]
  partners: string[]
}

/** The names of the topics and partners of some events, in their order: two queries, however many events. */
export async function findReportSubjects({
  payload,
  events,
  locale = 'de',
}: {
  payload: Payload
  events: readonly Pick<Event, 'topics' | 'partners'>[]
  locale?: 'de' | 'en'
}): Promise<ReportSubjects[]> {
  const { slugs } = optionsOf(payload)
  const namesIn = async (collection: 'topics' | 'partners'): Promise<Map<string, string>> => {
    const ids = [...new Set(events.flatMap((event) => idsIn(event[collection])))]
    if (ids.length === 0) return new Map()
    const { docs } = await payload.find({
      collection: slugs[collection],
      where: { id: { in: ids } },
      select: { name: true },
      depth: 0,
      pagination: false,
      ...inLanguage({ payload, locale }),
    })
    return new Map(docs.map(({ id, name }) => [String(id), name]))
  }
  const topics = await namesIn('topics')
  const partners = await namesIn('partners')
  return events.map((event) => ({
    topics: idsIn(event.topics).flatMap((id) => topics.get(id) ?? []),
    partners: idsIn(event.partners).flatMap((id) => partners.get(id) ?? []),
  }))
}
