import { german } from './de/mail.ts'
import { english } from './en/mail.ts'
import { byLocale } from './rules/locale.ts'

/** What the automated mails say, where editors have not written their own. */
export const mailMessages = byLocale({ de: german, en: english })
