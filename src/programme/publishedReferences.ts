import type { Payload } from 'payload'
import { appearanceMemoryOf } from '../appearance/appearance.ts'
import { defaultLocale, locales } from '../i18n/rules/locale.ts'
import { currentProgramme } from './readModel/currentProgramme.ts'

/** The documents that published events refer to, by their ids: what the public may see of each collection. */
export interface PublishedReferences {
  speakers: string[]
  partners: string[]
  topics: string[]
  media: string[]
}

/** Finds what the public may see beside events. */
export async function findPublishedReferences(payload: Payload): Promise<PublishedReferences> {
  const programme = await currentProgramme(payload)
  const { speakers, partners, topics, filesForAfterwards } = programme[defaultLocale]
  // A text may have other pictures in another language.
  const files = locales.flatMap((locale) => [...programme[locale].files])
  const now = Date.now()
  const afterwards = filesForAfterwards.filter(({ from }) => from <= now).map(({ id }) => id)
  return {
    speakers: [...speakers.keys()],
    partners: [...partners.keys()],
    topics: [...topics.keys()],
    // The organiser's logo stands on every page.
    media: [...new Set([...files, ...afterwards, ...appearanceMemoryOf(payload).files])],
  }
}
