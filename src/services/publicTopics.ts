import type { Payload } from 'payload'
import type { Locale } from '../domain/locale.ts'
import { compareByName } from '../domain/nameOrder.ts'
import type { PublicTopic } from '../domain/publicEvent.ts'
import { optionsOf } from '../options.ts'
import { toPublicTopic } from './publicContributors.ts'
import { findPublishedReferences } from './publishedReferences.ts'

/** Finds all topics of published events, by name. */
export async function findPublicTopics({
  payload,
  locale,
}: {
  payload: Payload
  locale: Locale
}): Promise<PublicTopic[]> {
  const { topics } = await findPublishedReferences(payload)
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.topics,
    where: { id: { in: topics } },
    depth: 0,
    pagination: false,
    locale,
  })
  return docs.map(toPublicTopic).sort(compareByName)
}
