import { german } from './de/legal.ts'
import { english } from './en/legal.ts'
import { byLocale } from './rules/locale.ts'

/** The drafts of the pages that the law asks for. */
export const legalMessages = byLocale({ de: german, en: english })
