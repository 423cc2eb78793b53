import type { Payload, TypedLocale } from 'payload'
import { defaultLocale, type Locale } from './rules/locale.ts'

/**
 * How Payload is asked for documents that people read in a language, whichever its config knows: what has no words in it comes
 * in the default one, else in any, also where the config says `fallback: false`. Default: the default one.
 */
export function inLanguage({
  payload: {
    config: { localization },
  },
  locale,
}: {
  payload: Payload
  locale?: Locale
}): { locale?: TypedLocale; fallbackLocale?: TypedLocale[] } {
  if (!localization) return locale ? { locale } : {}
  const { defaultLocale: first, localeCodes } = localization
  // PostgreSQL takes no other.
  const known =
    localeCodes.find((code) => code === locale) ?? localeCodes.find((code) => code.startsWith(`${locale}-`))
  return {
    ...(locale && { locale: (known ?? first) as TypedLocale }),
    fallbackLocale: localeCodes as TypedLocale[],
  }
}

/** The language whose words are shown first where those of another one are missing. */
export function defaultLanguageOf({ config: { localization } }: Payload): string {
  return localization ? localization.defaultLocale : defaultLocale
}
