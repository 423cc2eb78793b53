import { german } from './de/media.ts'
import { english } from './en/media.ts'
import { byLocale } from './rules/locale.ts'

/** What is said about pictures and files, in a language. */
export const mediaMessages = byLocale({ de: german, en: english })
