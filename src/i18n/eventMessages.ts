import { german } from './de/events.ts'
import { english } from './en/events.ts'
import { byLocale } from './rules/locale.ts'

/** Why an event cannot be saved, published or removed as it is, and what is said of it meanwhile. */
export const eventMessages = byLocale({ de: german, en: english })
