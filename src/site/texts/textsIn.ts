import type { Locale } from '../../domain/locale.ts'
import { german } from './de.ts'
import { english } from './en.ts'

/** Every word of the public pages in one language; German is the one that sets what there is to say. */
export type SiteTexts = typeof german

/** The words of the public pages in one language. */
export function textsIn(locale: Locale): SiteTexts {
  return locale === 'en' ? english : german
}
