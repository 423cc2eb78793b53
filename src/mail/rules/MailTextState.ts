import type { Locale } from '../../i18n/rules/locale.ts'
import type { MailKind } from './mailKind.ts'

/** The words of one kind of mail in one language, as the program brings them, and whether others are sent. */
export interface MailTextState {
  kind: MailKind
  locale: Locale
  subject: string
  body: string
  /** Id of the text of editors that goes out instead; null while the built-in one does. */
  changedIn: string | null
}
