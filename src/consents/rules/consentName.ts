import { supportConsentKey } from '../../registrations/rules/support.ts'
import type { Locale } from '../../i18n/rules/locale.ts'

/** What those are called that come with the program, or that it asks for itself. */
const known = new Map<string, Record<Locale, string>>([
  ['privacy', { de: 'Datenschutz', en: 'Privacy' }],
  ['video-conference', { de: 'Videokonferenz', en: 'Video conference' }],
  ['recording', { de: 'Aufzeichnung', en: 'Recording' }],
  [supportConsentKey, { de: 'Unterstützung', en: 'Support' }],
])

/** Characters of a sentence that a table has room for. */
const room = 60

/** What a consent is called in tables and lists: its sentence, cut at a word, where it has no short name. */
export function consentName({
  key,
  label,
  locale,
}: {
  key: string
  /** The sentence beside the checkbox. */
  label: string
  locale: Locale
}): string {
  const name = known.get(key)?.[locale]
  if (name !== undefined) return name
  const sentence = label.trim()
  if (sentence === '') return key
  if (sentence.length <= room) return sentence
  const cut = sentence.slice(0, room)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), room / 2))} …`
}
