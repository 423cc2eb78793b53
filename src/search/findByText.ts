import type { CollectionSlug, Payload, Where } from 'payload'
import { foldedText, searchedWords } from './rules/foldedText.ts'

/**
 * A condition for the documents that hold every word of a search in one of some fields, in any language. Reads these fields
 * of all documents, so it is for what editors write, some thousands at most.
 */
export async function findByText({
  payload,
  collection,
  fields,
  search,
}: {
  payload: Payload
  collection: CollectionSlug
  fields: readonly string[]
  search: string
}): Promise<Where> {
  const words = searchedWords(search)
  if (words === null) return { id: { in: [] } }
  if (words.length === 0) return {}
  const select = Object.fromEntries(fields.map((field) => [field, true as const]))
  // Where a collection is sorted by a text of each language, SQLite's adapter fails without one.
  const all = { collection, pagination: false, limit: 0, sort: 'id' } as const
  const { docs } = payload.collections[collection].config.versions?.drafts
    ? await payload.db.queryDrafts<Found>({ ...all, select: { parent: true, version: select } })
    : await payload.db.find<Found>({ ...all, select })
  const found = docs.filter((document) => {
    const text = foldedText(fields.flatMap((field) => textsIn(document[field])))
    return words.every((word) => text.includes(word))
  })
  return { id: { in: found.map(({ id }) => id) } }
}

type Found = Record<string, unknown> & { id: string }

/** A text, or one in each language. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
