import type { CollectionSlug, Payload } from 'payload'
import type { OverviewWishes } from './rules/overview.ts'
import { optionsOf } from '../options.ts'

const shown = 3

/** The wished topics that nobody has looked at yet; null where there is no such collection. */
export async function newWishes(payload: Payload): Promise<OverviewWishes | null> {
  const { topicWishes } = optionsOf(payload).slugs as Record<string, string | undefined>
  if (!topicWishes || !(topicWishes in payload.collections)) return null
  const { docs, totalDocs } = (await payload.find({
    collection: topicWishes as CollectionSlug,
    where: { state: { equals: 'new' } },
    sort: '-createdAt',
    limit: shown,
    depth: 0,
  })) as unknown as { docs: { id: string | number; text: string }[]; totalDocs: number }
  return { count: totalDocs, latest: docs.map(({ id, text }) => ({ id, text })) }
}
