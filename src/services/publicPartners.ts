import type { Payload } from 'payload'
import type { Locale } from '../domain/locale.ts'
import type { NamePosition } from '../domain/nameOrder.ts'
import type { PublicPartner } from '../domain/publicEvent.ts'
import { optionsOf } from '../options.ts'
import { findPageByName, inOrderOf } from './documentsByName.ts'
import { findMediaFiles } from './mediaFiles.ts'
import { toPublicPartner } from './publicContributors.ts'
import { findPublishedReferences } from './publishedReferences.ts'

/** A page of the organisations that published events are held with. `totalCount` counts all of them, on this page or not. */
export interface PartnerPage {
  partners: PublicPartner[]
  totalCount: number
  hasNextPage: boolean
}

/** Finds the organisations that published events are held with, by name. */
export async function findPublicPartners({
  payload,
  locale,
  limit,
  after,
}: {
  payload: Payload
  locale: Locale
  limit: number
  after?: NamePosition
}): Promise<PartnerPage> {
  const { partners: published } = await findPublishedReferences(payload)
  const collection = optionsOf(payload).slugs.partners
  const { ids, ...page } = await findPageByName({ payload, collection, ids: published, limit, after })
  return { partners: await findPartners({ payload, locale, ids }), ...page }
}

/** Finds one of the organisations that published events are held with; null where there is none. */
export async function findPublicPartner({
  payload,
  locale,
  id,
}: {
  payload: Payload
  locale: Locale
  id: string
}): Promise<PublicPartner | null> {
  const references = await findPublishedReferences(payload)
  if (!references.partners.includes(id)) return null
  const [partner] = await findPartners({ payload, locale, ids: [id] })
  return partner ?? null
}

/** In the order of the ids. */
async function findPartners({
  payload,
  locale,
  ids,
}: {
  payload: Payload
  locale: Locale
  ids: string[]
}): Promise<PublicPartner[]> {
  const { slugs, publicUrl } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.partners,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    locale,
  })
  const media = await findMediaFiles({ payload, files: docs.map(({ logo }) => logo), locale })
  return inOrderOf(ids, docs).map((partner) => toPublicPartner({ partner, media, publicUrl }))
}
