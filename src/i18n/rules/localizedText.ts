import type { Locale } from './locale.ts'

/** What a localized field says in a language, whether the document was read in one or as the database has it. */
export function localizedText({ value, locale }: { value: unknown; locale: Locale }): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return null
  const { [locale]: wanted, de, en } = value as Partial<Record<Locale, unknown>>
  return [wanted, de, en].find((each): each is string => typeof each === 'string' && each !== '') ?? null
}
