import type { CollectionSlug, Payload } from 'payload'
import { possibleIds } from '../database/shownDocuments.ts'
import { referencesOf } from './references.ts'
import { referredIds, referredPlaces } from './rules/referredIds.ts'

/** The paths of the fields by which a document is about to refer, and did not before, to what there is not. */
export async function findUnknown({
  payload,
  collection,
  data,
  before,
}: {
  payload: Payload
  collection: string
  data: object
  /** The document as it is; null where there is none. */
  before: object | null | undefined
}): Promise<string[]> {
  const references = referencesOf(payload).filter(({ from }) => from.slug === collection)
  const paths: string[] = []
  for (const to of new Set(references.flatMap((reference) => reference.to))) {
    const known = new Set(referredIds({ document: before, references, to }))
    const added = referredPlaces({ document: data, references, to }).filter(({ id }) => !known.has(id))
    const ids = possibleIds({ payload, collection: to, ids: added.map(({ id }) => id) })
    const there = await findThere({ payload, collection: to as CollectionSlug, ids })
    paths.push(...added.flatMap(({ path, id }) => (there.has(id) ? [] : [path])))
  }
  return [...new Set(paths)]
}

/** Those of some ids that documents have, in the trash or not. */
async function findThere({
  payload,
  collection,
  ids,
}: {
  payload: Payload
  collection: CollectionSlug
  ids: readonly string[]
}): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection,
    where: { id: { in: [...ids] } },
    select: {},
    sort: 'id',
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ id }) => String(id)))
}
