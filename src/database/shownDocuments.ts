import type { CollectionSlug, Payload, Where } from 'payload'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The largest number that PostgreSQL gives a document. */
const maxNumber = 2 ** 31 - 1

/** Finds, by their ids, what of a collection the public may see; Payload leaves out what is in the trash. */
export function shownDocuments(args: {
  payload: Payload
  collection: string
  ids: readonly string[]
}): Where {
  const { versions } = args.payload.collections[args.collection as CollectionSlug].config
  const where: Where = { id: { in: possibleIds(args) } }
  return versions?.drafts ? { and: [where, { _status: { equals: 'published' } }] } : where
}

/** Those of some ids that a document of a collection can have: PostgreSQL refuses to look for any other. */
export function possibleIds({
  payload,
  collection,
  ids,
}: {
  payload: Payload
  collection: string
  ids: readonly string[]
}): string[] {
  const { customIDType } = payload.collections[collection as CollectionSlug]
  const { defaultIDType, idType } = payload.db as Payload['db'] & { idType?: string }
  const isPossible = (id: string): boolean => {
    if (customIDType === 'text') return true
    if (customIDType === 'number') return Number.isFinite(Number(id))
    if (idType?.startsWith('uuid')) return uuid.test(id)
    return defaultIDType === 'number'
      ? /^\d+$/.test(id) && Number(id) <= maxNumber
      : /^[\da-f]{24}$/i.test(id)
  }
  return ids.filter(isPossible)
}
