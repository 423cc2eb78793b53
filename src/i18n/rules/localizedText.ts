import { hasWords } from '../../richText/rules/hasWords.ts'
import { defaultLocale, type Locale } from './locale.ts'

/**
 * The language in which a text that is written once per language is shown to whoever reads another: that one where it has
 * words, in any country, else the one to fall back to, else any that has. Null where nobody has written anything.
 */
export function languageShown({
  value,
  locale,
  fallback = defaultLocale,
}: {
  value: Readonly<Record<string, unknown>>
  locale: string
  /** The default one of the config. Default: ours. */
  fallback?: string
}): string | null {
  const written = Object.keys(value).filter((language) => hasWords(value[language]))
  const ofLocale = written.filter((language) => language.startsWith(`${locale}-`))
  return [locale, ...ofLocale, fallback, ...written].find((language) => written.includes(language)) ?? null
}

/** A text in several languages is an object by their codes, or a function with them. So is a rich text, but by its root. */
export function isByLanguage(value: unknown): value is Readonly<Record<string, unknown>> {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false
  const languages = Object.keys(value)
  return languages.length > 0 && languages.every((language) => /^[a-z]{2,3}([-_]\w+)*$/.test(language))
}

/** What a localized field says in a language, whether the document was read in one or as the database has it. */
export function localizedText({ value, locale }: { value: unknown; locale: Locale }): string | null {
  if (typeof value === 'string') return value
  const language = isByLanguage(value) ? languageShown({ value, locale }) : null
  const text = language === null ? null : (value as Record<string, unknown>)[language]
  return typeof text === 'string' ? text : null
}
