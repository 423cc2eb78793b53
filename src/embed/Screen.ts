import type { Locale } from '../i18n/rules/locale.ts'
import type { messagesIn } from './parts.ts'

/** What everything that is shown needs to know beside its own subject. */
export interface Screen {
  messages: ReturnType<typeof messagesIn>
  locale: Locale
  now: Date
  /** Of the titles' headings, from 2 to 5. */
  level: number
  /** Where the server is. */
  base: URL
}
