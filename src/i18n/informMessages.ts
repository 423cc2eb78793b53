import { german } from './de/inform.ts'
import { english } from './en/inform.ts'
import { byLocale } from './rules/locale.ts'

/** What the dialog says that asks before a save whether people shall be told. */
export const informMessages = byLocale({ de: german, en: english })
