import { zoneAfter } from '../../events/rules/zoneWords.ts'
import type { Locale } from '../../i18n/rules/locale.ts'

/** New York time: the zone of the browser in words, where the rule of all times asks for them; empty else. */
export function browserZone(locale: Locale): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return zoneAfter({ at: new Date().toISOString(), timeZone, locale }).trim()
}
