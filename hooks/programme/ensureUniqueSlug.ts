import type { CollectionBeforeValidateHook } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'

/** Addresses that are tried before an editor has to choose one. */
const maxTries = 100

/**
 * Gives a new document an address that is free where the one made of its name is taken: a second event of the same title, a
 * copy, the dates of a series, two people who share a name. An address that an editor has typed is theirs to change.
 */
export const ensureUniqueSlug: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  const wanted: unknown = data?.slug
  if (operation !== 'create' || typeof wanted !== 'string' || wanted === '') return data
  for (let number = 1; number <= maxTries; number++) {
    const slug = number === 1 ? wanted : `${wanted.slice(0, 75)}-${number}`
    const { totalDocs } = await withinTransaction(req).count({
      collection: collection.slug,
      where: { slug: { equals: slug } },
      trash: true,
    })
    if (totalDocs === 0) return { ...data, slug }
  }
  return data
}
