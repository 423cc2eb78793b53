import { german } from './de/search.ts'
import { english } from './en/search.ts'
import { byLocale } from './rules/locale.ts'

/** What the search over everything in the admin says. */
export const searchMessages = byLocale({ de: german, en: english })
