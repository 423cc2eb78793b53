import type { Locale } from '../../i18n/rules/locale.ts'

/** The headers of every automated mail. */
export function mailHeaders(locale: Locale): Record<string, string> {
  return {
    // RFC 3834 5: no vacation notice comes back. The second one says the same to Exchange.
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': locale,
  }
}
