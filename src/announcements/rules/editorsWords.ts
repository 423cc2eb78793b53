import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { languageShown } from '../../i18n/rules/localizedText.ts'

/** What editors say of a change themselves, such as why an event is called off: plain text in one language or in each. */
export type EditorsWords = Partial<Record<Locale, string>>

/** How long an editor's words may be, in characters. */
export const maxWords = 1000

/** Tells whether a value is something that editors may say. */
export function areEditorsWords(value: unknown): value is EditorsWords {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).every(
    ([language, text]) =>
      locales.some((locale) => locale === language) && typeof text === 'string' && text.length <= maxWords,
  )
}

/** An editor's words without what is empty; null where nothing is said. */
export function spokenWords(value: unknown): EditorsWords | null {
  if (!areEditorsWords(value)) return null
  const spoken = Object.entries(value).map(([language, text]) => [language, text.trim()] as const)
  const said = spoken.filter(([, text]) => text !== '')
  return said.length === 0 ? null : Object.fromEntries(said)
}

/** An editor's words as somebody reads them, in the other language where there are none in theirs. */
export function wordsIn({
  words,
  locale,
}: {
  words: EditorsWords
  locale: Locale
}): { text: string; language: Locale } | null {
  const language = languageShown({ value: words, locale }) as Locale | null
  const text = language && words[language]
  return language && text ? { text, language } : null
}
