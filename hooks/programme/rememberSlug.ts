import type { FieldHook } from 'payload'
import { formerSlugsAfter } from '../../src/programme/rules/formerSlugs.ts'

/**
 * Adds the slug that a document had to those it is found by for ever. What counts is the stored document: a draft on top of
 * it has an address only once it is published, and an older version that is restored takes back none.
 */
export const rememberSlug: FieldHook = async ({ collection, data, operation, originalDoc, req, value }) => {
  if (operation !== 'update' || !collection || typeof data?.slug !== 'string') return value
  const stored = await req.payload.db.findOne<{ id: string; slug?: string | null; formerSlugs?: unknown }>({
    collection: collection.slug,
    where: { id: { equals: originalDoc?.id } },
    select: { slug: true, formerSlugs: true },
    req,
  })
  return formerSlugsAfter({ stored: stored ?? {}, slug: data.slug, now: new Date() })
}
