import type { Payload } from 'payload'
import type { Locale } from '../domain/locale.ts'
import type { NamePosition } from '../domain/nameOrder.ts'
import type { PublicSpeaker } from '../domain/publicEvent.ts'
import { optionsOf } from '../options.ts'
import { findPageByName, inOrderOf } from './documentsByName.ts'
import { findMediaFiles } from './mediaFiles.ts'
import { toPublicSpeaker } from './publicContributors.ts'
import { findPublishedReferences } from './publishedReferences.ts'

/** A page of those who contribute to published events. `totalCount` counts all of them, on this page or not. */
export interface SpeakerPage {
  speakers: PublicSpeaker[]
  totalCount: number
  hasNextPage: boolean
}

/** Finds those who contribute to published events, by name. */
export async function findPublicSpeakers({
  payload,
  locale,
  limit,
  after,
}: {
  payload: Payload
  locale: Locale
  limit: number
  after?: NamePosition
}): Promise<SpeakerPage> {
  const { speakers: published } = await findPublishedReferences(payload)
  const collection = optionsOf(payload).slugs.speakers
  const { ids, ...page } = await findPageByName({ payload, collection, ids: published, limit, after })
  return { speakers: await findSpeakers({ payload, locale, ids }), ...page }
}

/** Finds one of those who contribute to published events; null where there is none. */
export async function findPublicSpeaker({
  payload,
  locale,
  id,
}: {
  payload: Payload
  locale: Locale
  id: string
}): Promise<PublicSpeaker | null> {
  const references = await findPublishedReferences(payload)
  if (!references.speakers.includes(id)) return null
  const [speaker] = await findSpeakers({ payload, locale, ids: [id] })
  return speaker ?? null
}

/** In the order of the ids. */
async function findSpeakers({
  payload,
  locale,
  ids,
}: {
  payload: Payload
  locale: Locale
  ids: string[]
}): Promise<PublicSpeaker[]> {
  const { slugs, publicUrl } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.speakers,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    locale,
  })
  const media = await findMediaFiles({ payload, files: docs.map(({ image }) => image), locale })
  return inOrderOf(ids, docs).map((speaker) => toPublicSpeaker({ speaker, media, publicUrl }))
}
