import type { CollectionSlug, Payload, Where } from 'payload'
import { type CollectionName, optionsOf } from '../options.ts'

/**
 * Finds the one document of its kind; null where there is none. Payload's own operation costs ten times as much as its database
 * layer, for documents that need none of what it does. Where a project has changed the collection, that no longer
 * holds, and Payload does it.
 */
export async function findOnly<Document extends { id: string }>({
  payload,
  name,
  where,
}: {
  payload: Payload
  name: CollectionName
  where: Where
}): Promise<Document | null> {
  const { slugs, collections } = optionsOf(payload)
  const collection: CollectionSlug = slugs[name]
  if (!collections[name]) return payload.db.findOne<Document>({ collection, where })
  const { docs } = await payload.find({
    collection,
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
  })
  return (docs[0] as unknown as Document | undefined) ?? null
}
