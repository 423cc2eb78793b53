import type { Locale } from '../../i18n/rules/locale.ts'

/** The feeds: a calendar for people, one for the Sunflower theme of WordPress, and news. */
export const feedFiles = ['events.ics', 'sunflower.ics', 'events.atom'] as const

export type FeedFile = (typeof feedFiles)[number]

/** What a feed is narrowed to; both must hold. Slugs. */
export interface FeedFilter {
  topic?: string
  partner?: string
}

const segments: Record<Locale, Required<FeedFilter>> = {
  de: { topic: 'thema', partner: 'partner' },
  en: { topic: 'topic', partner: 'partner' },
}

/**
 * Where a feed is below all feeds of its language: `/thema/<slug>/partner/<slug>/events.ics`, each pair where it is asked
 * for. Sunflower ends an address at the first semicolon; slugs hold none.
 */
export function feedPath({
  locale,
  file,
  filter = {},
}: {
  locale: Locale
  file: FeedFile
  filter?: FeedFilter
}): string {
  const narrowed = (['topic', 'partner'] as const).flatMap((key) => {
    const slug = filter[key]
    return slug === undefined ? [] : [segments[locale][key], slug]
  })
  return ['', ...narrowed, file].join('/')
}
