import { german } from './de/accounts.ts'
import { english } from './en/accounts.ts'
import { byLocale } from './rules/locale.ts'

/** What mails about accounts of the admin say. */
export const accountMessages = byLocale({ de: german, en: english })
