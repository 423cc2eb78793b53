import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'

/** Finds the id of the document that has a slug, whether or not the public may see it; null where there is none. */
export async function idOfSlug({
  payload,
  kind,
  slug,
}: {
  payload: Payload
  kind: 'speakers' | 'partners'
  slug: string
}): Promise<string | null> {
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs[kind],
    where: { slug: { equals: slug } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] ? String(docs[0].id) : null
}
