import { german } from './de/events.ts'
import { english } from './en/events.ts'
import { byLocale } from './rules/locale.ts'

/** Why an event cannot be saved or published as it is. */
export const eventMessages = byLocale({ de: german, en: english })
