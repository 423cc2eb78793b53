import { german } from './de/site.ts'
import { english } from './en/site.ts'
import { byLocale } from './rules/locale.ts'

/** What the public pages say. */
export const siteMessages = byLocale({ de: german, en: english })
