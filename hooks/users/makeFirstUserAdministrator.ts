import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever creates the first account can create the others. */
export const makeFirstUserAdministrator: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({ collection: collection.slug, req })
  return totalDocs === 0 ? { ...data, roles: ['administrator'] } : data
}
