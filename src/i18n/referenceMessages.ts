import { german } from './de/references.ts'
import { english } from './en/references.ts'
import { byLocale } from './rules/locale.ts'

/** What is said about documents that refer to each other. */
export const referenceMessages = byLocale({ de: german, en: english })
