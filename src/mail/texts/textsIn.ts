import type { Locale } from '../../domain/locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { MailTexts } from './MailTexts.ts'

/** The built-in words of the automated mails. */
export function textsIn(locale: Locale): MailTexts {
  return { de, en }[locale]
}
