import { useTranslation } from '@payloadcms/ui'
import { type Locale, toLocale } from '../i18n/rules/locale.ts'

/** The messages of one view in the language of the admin. */
export function useMessages<Messages>(messagesIn: (locale: Locale) => Messages): {
  messages: Messages
  locale: Locale
} {
  const { i18n } = useTranslation()
  const locale = toLocale(i18n.language)
  return { messages: messagesIn(locale), locale }
}
