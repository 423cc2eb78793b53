import { german } from './de/documents.ts'
import { english } from './en/documents.ts'
import { byLocale } from './rules/locale.ts'

/** What tables, certificates and the yearly report say. */
export const documentMessages = byLocale({ de: german, en: english })
