import type { CollectionSlug, Payload } from 'payload'

// Rises a moment after the writes that it tells of.
const risesByItself: CollectionSlug = 'public-versions'

/** Every document of every collection, and every version, with all columns and languages, for comparison. */
export async function dumpCollections(payload: Payload): Promise<Record<string, unknown[]>> {
  const everything = {
    depth: 0,
    locale: 'all',
    pagination: false,
    showHiddenFields: true,
    sort: 'id',
  } as const
  const dump: Record<string, unknown[]> = {}
  for (const slug of Object.keys(payload.collections) as CollectionSlug[]) {
    if (slug === risesByItself) continue
    dump[slug] = (await payload.find({ collection: slug, ...everything })).docs
    if (!payload.collections[slug].config.versions) continue
    const { docs } = await payload.findVersions({ collection: slug, ...everything })
    dump[`${slug} versions`] = docs
  }
  return dump
}
