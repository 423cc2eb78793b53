import type { Payload } from 'payload'
import { defaultLocale, type Locale, locales } from '../i18n/rules/locale.ts'
import { currentProgramme } from './readModel/currentProgramme.ts'
import type { Programme } from './readModel/Programme.ts'

/** What is part of an address, and when what is found there last changed (RFC 3339). */
interface PublicAddress {
  slug: string
  updatedAt: string
  /** Those that its page has its own text in; what is there in none of them is shown in another one. */
  languages: readonly Locale[]
}

/** The addresses of everything that has a page of its own. */
export interface PublicAddresses {
  events: PublicAddress[]
  speakers: Omit<PublicAddress, 'updatedAt'>[]
  partners: Omit<PublicAddress, 'updatedAt'>[]
}

/** What a page is about. Where all of that is in another language, a search engine would list a translation that is none. */
const ownTexts = {
  events: ['title', 'summary', 'description'],
  speakers: ['position', 'biography'],
  partners: ['description'],
} as const

/** Finds the addresses of published events, the latest first, and of those who contribute to them. */
export async function findPublicAddresses({
  payload,
  limit,
}: {
  payload: Payload
  /** Events at most. */
  limit: number
}): Promise<PublicAddresses> {
  const programme = await currentProgramme(payload)
  const { events, speakers, partners } = programme[defaultLocale]
  const addressOf =
    (kind: keyof typeof ownTexts) =>
    ({ id, slug }: { id: string; slug: string }) => ({
      slug,
      languages: languagesOf({ programme, kind, id }),
    })
  return {
    events: events
      .toReversed()
      .slice(0, limit)
      .map(({ id, event: { slug, updatedAt } }) => ({ ...addressOf('events')({ id, slug }), updatedAt })),
    speakers: [...speakers.values()].map(addressOf('speakers')),
    partners: [...partners.values()].map(addressOf('partners')),
  }
}

/** The languages that the page of something has its own text in; the first where all of it is in another one. */
export function languagesOf({
  programme,
  kind,
  id,
}: {
  programme: Programme
  kind: keyof typeof ownTexts
  id: string
}): Locale[] {
  const own = locales.filter((locale) => {
    const elsewhere = programme[locale].languagesOf(kind, id)
    // German of Austria is German.
    return ownTexts[kind].every((field) => elsewhere[field]?.startsWith(`${locale}-`) ?? true)
  })
  // Half of it in one language and half in the other: the page is there all the same.
  return own.length > 0 ? own : [defaultLocale]
}
