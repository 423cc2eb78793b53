import type { Payload } from 'payload'
import type { Locale } from '../domain/locale.ts'
import { optionsOf } from '../options.ts'

/** Finds the name of a topic or partner of published events, whenever those were; null where there is none. */
export async function findPublicSubject({
  payload,
  locale,
  kind,
  slug,
}: {
  payload: Payload
  locale: Locale
  kind: 'topics' | 'partners'
  slug: string
}): Promise<string | null> {
  const { slugs } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs[kind],
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    locale,
  })
  const [subject] = docs
  if (!subject) return null
  const { totalDocs } = await payload.count({
    collection: slugs.events,
    where: { and: [{ _status: { equals: 'published' } }, { [kind]: { in: [subject.id] } }] },
  })
  return totalDocs > 0 ? subject.name : null
}
