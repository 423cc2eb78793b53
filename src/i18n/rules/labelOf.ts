import type { Locale } from './locale.ts'

/** What a field or a collection is called in a language; null where it has no name of its own. */
export function labelOf({ label, locale }: { label: unknown; locale: Locale }): string | null {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return null
  const { [locale]: wanted, de } = label as Partial<Record<Locale, unknown>>
  return [wanted, de].find((each): each is string => typeof each === 'string') ?? null
}
