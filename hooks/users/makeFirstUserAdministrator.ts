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
  if (totalDocs > 0) return data
  // Payload logs in whoever makes the first account.
  req.context.choosesPassword = true
  return { ...data, roles: ['administrator'] }
}
