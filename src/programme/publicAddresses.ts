import type { Payload } from 'payload'
import { defaultLocale } from '../i18n/rules/locale.ts'
import { currentProgramme } from './readModel/currentProgramme.ts'

/** What is part of an address, and when what is found there last changed (RFC 3339). */
interface PublicAddress {
  slug: string
  updatedAt: string
}

/** The addresses of everything that has a page of its own. */
export interface PublicAddresses {
  events: PublicAddress[]
  speakers: Pick<PublicAddress, 'slug'>[]
  partners: Pick<PublicAddress, 'slug'>[]
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
  const { events, speakers, partners } = (await currentProgramme(payload))[defaultLocale]
  return {
    events: events
      .toReversed()
      .slice(0, limit)
      .map(({ event: { slug, updatedAt } }) => ({ slug, updatedAt })),
    speakers: [...speakers.values()].map(({ slug }) => ({ slug })),
    partners: [...partners.values()].map(({ slug }) => ({ slug })),
  }
}
