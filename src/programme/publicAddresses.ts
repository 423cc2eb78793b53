import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { findPublishedReferences } from './publishedReferences.ts'

/** What is part of an address, and when what is found there last changed (RFC 3339). */
interface PublicAddress {
  slug: string
  updatedAt: string
}

/** The addresses of everything that has a page of its own. */
export interface PublicAddresses {
  events: PublicAddress[]
  speakers: PublicAddress[]
  partners: PublicAddress[]
}

/** Finds the addresses of published events, the latest first, and of those who contribute to them. */
export async function findPublicAddresses({
  payload,
  limit,
}: {
  payload: Payload
  /** Events at most. */
  limit: number
}): Promise<PublicAddresses> {
  const { slugs } = optionsOf(payload)
  const light = { depth: 0, pagination: false, select: { slug: true, updatedAt: true } } as const
  const references = await findPublishedReferences(payload)
  const [events, speakers, partners] = await Promise.all([
    payload.find({
      ...light,
      collection: slugs.events,
      where: { _status: { equals: 'published' } },
      sort: '-startsAt',
      limit,
      joins: false,
    }),
    payload.find({ ...light, collection: slugs.speakers, where: { id: { in: references.speakers } } }),
    payload.find({ ...light, collection: slugs.partners, where: { id: { in: references.partners } } }),
  ])
  const addressesIn = (docs: readonly PublicAddress[]): PublicAddress[] =>
    docs.map(({ slug, updatedAt }) => ({ slug, updatedAt }))
  return {
    events: addressesIn(events.docs),
    speakers: addressesIn(speakers.docs),
    partners: addressesIn(partners.docs),
  }
}
