import { german } from './de/writing.ts'
import { english } from './en/writing.ts'
import { byLocale } from './rules/locale.ts'

/** What is said where editors write to the people of an event. */
export const writingMessages = byLocale({ de: german, en: english })
