import type { Locale } from './rules/locale.ts'
import { german, type SiteTexts } from './de/site.ts'
import { english } from './en/site.ts'

/** The words of the public pages in one language. */
export function textsIn(locale: Locale): SiteTexts {
  return locale === 'en' ? english : german
}
