import { german } from './de/fields.ts'
import { english } from './en/fields.ts'
import { byLocale } from './rules/locale.ts'

/** What is said about what a field holds, by language. */
export const fieldMessages = byLocale({ de: german, en: english })
