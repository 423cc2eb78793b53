import type { AccessibilityFeature } from '../../events/rules/accessibility.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { EventFormat } from '../../programme/rules/publicEvent.ts'
import { formatFields } from './listFields.ts'

/** The feeds: a calendar for people, one for the Sunflower theme of WordPress, and news. */
export const feedFiles = ['events.ics', 'sunflower.ics', 'events.atom'] as const

export type FeedFile = (typeof feedFiles)[number]

/** What a feed is narrowed to; all of it must hold. */
export interface FeedFilter {
  /** Slugs. */
  topic?: string
  partner?: string
  format?: EventFormat
  city?: string
  /** What an event must have, all of it. */
  accessibility?: readonly AccessibilityFeature[]
  search?: string
}

const segments: Record<Locale, Record<'topic' | 'partner', string>> = {
  de: { topic: 'thema', partner: 'partner' },
  en: { topic: 'topic', partner: 'partner' },
}

/**
 * Where a feed is below all feeds of its language: `/thema/<slug>/partner/<slug>/events.ics?format=online`, each part
 * where it is asked for. Sunflower ends an address at the first semicolon; slugs hold none, and a query is encoded.
 */
export function feedPath({
  locale,
  file,
  filter: { format, city, accessibility, search, ...subjects } = {},
}: {
  locale: Locale
  file: FeedFile
  filter?: FeedFilter
}): string {
  const narrowed = (['topic', 'partner'] as const).flatMap((key) => {
    const slug = subjects[key]
    return slug === undefined ? [] : [segments[locale][key], slug]
  })
  return ['', ...narrowed, file].join('/') + formatFields({ format, city, accessibility, search })
}
