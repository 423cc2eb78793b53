import { german } from './de/accounts.ts'
import { english } from './en/accounts.ts'
import { byLocale } from './rules/locale.ts'

/** What is said about accounts of the admin: in mails, and to whoever logs in. */
export const accountMessages = byLocale({ de: german, en: english })
