import { german } from './de/overview.ts'
import { english } from './en/overview.ts'
import { byLocale } from './rules/locale.ts'

/** What the first page of the admin says. */
export const overviewMessages = byLocale({ de: german, en: english })
