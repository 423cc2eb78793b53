import { german } from './de/feeds.ts'
import { english } from './en/feeds.ts'
import { byLocale } from './rules/locale.ts'

/** What the feeds say. */
export const feedMessages = byLocale({ de: german, en: english })
