import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { Site } from '../Site.ts'

/** Pixels, as those who show shared pages ask for. */
export const socialImageSize = { width: 1200, height: 630 } as const

/** A picture for those who share a page. */
export interface SocialImage {
  url: string
  alt: string
  width: number
  height: number
}

/** The picture that stands for an event where its page is shared; the editors' own where we can make none. */
export function socialImageOf({ event, site }: { event: PublicEvent; site: Site }): SocialImage | null {
  const { hasSocialImages, addresses, organiser, paths } = site
  if (!hasSocialImages) return event.image
  const alt = `${event.title}. ${organiser.name}`
  return { url: addresses.urlOf(paths.socialImage(event.slug)), alt, ...socialImageSize }
}
