import type { Locale } from './locale.ts'

/** What a localized field says in a language, whether the document was read in one or as the database has it. */
export function wordsIn({ words, locale }: { words: unknown; locale: Locale }): string | null {
  if (typeof words === 'string') return words
  if (typeof words !== 'object' || words === null) return null
  const { [locale]: wanted, de, en } = words as Partial<Record<Locale, unknown>>
  return [wanted, de, en].find((each): each is string => typeof each === 'string' && each !== '') ?? null
}
