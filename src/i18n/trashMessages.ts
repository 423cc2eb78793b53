import { german } from './de/trash.ts'
import { english } from './en/trash.ts'
import { byLocale } from './rules/locale.ts'

/** What is said about the trash. */
export const trashMessages = byLocale({ de: german, en: english })
