import type { Payload } from 'payload'
import { type NamePosition, pageByName } from '../domain/nameOrder.ts'

/** The ids of a page of documents, in the order of their names. `totalCount` counts all, on this page or not. */
export interface NamePage {
  ids: string[]
  totalCount: number
  hasNextPage: boolean
}

/** Pages through documents by name. Ordered here: neither database knows the German order of names. */
export async function findPageByName({
  payload,
  collection,
  ids,
  limit,
  after,
}: {
  payload: Payload
  collection: 'speakers' | 'partners'
  /** The documents to page through. */
  ids: string[]
  limit: number
  after?: NamePosition
}): Promise<NamePage> {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
  })
  const named = docs.map(({ id, name }) => ({ id: String(id), name }))
  const { items, hasNextPage } = pageByName({ items: named, limit, after })
  return { ids: items.map(({ id }) => id), totalCount: named.length, hasNextPage }
}

/** Puts documents into the order of their ids. */
export function inOrderOf<Document extends { id: string }>(
  ids: readonly string[],
  documents: readonly Document[],
): Document[] {
  const byId = new Map(documents.map((document) => [String(document.id), document]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
