import type { CollectionSlug, Payload, Where } from 'payload'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

const pageSize = 500

/** Reads some columns of every document that a condition finds, page by page, in the order of the ids. */
export async function* documentsIn<T extends { id: string | number }>({
  payload,
  collection,
  where = {},
  select,
}: {
  payload: Payload
  collection: CollectionSlug
  where?: Where
  select?: Record<string, true>
}): AsyncGenerator<T> {
  for (let after: string | number | null = null; ;) {
    const { docs }: { docs: T[] } = await payload.db.find<T>({
      collection,
      where: after === null ? where : { and: [where, { id: { greater_than: after } }] },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      ...(select && { select }),
    })
    yield* docs
    await yieldToEventLoop()
    after = docs.length === pageSize ? (docs.at(-1)?.id ?? null) : null
    if (after === null) return
  }
}
