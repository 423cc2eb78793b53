import type { Locale } from './rules/locale.ts'
import { de } from './de/mail.ts'
import { en } from './en/mail.ts'
import type { MailTexts } from './mailMessages.ts'

/** The built-in words of the automated mails. */
export function textsIn(locale: Locale): MailTexts {
  return { de, en }[locale]
}
