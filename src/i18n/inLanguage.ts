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
}): { locale?: Locale; fallbackLocale?: TypedLocale[] } {
  return {
    ...(locale && { locale }),
    ...(localization && { fallbackLocale: localization.localeCodes as TypedLocale[] }),
  }
}

/** The language whose words are shown first where those of another one are missing. */
export function defaultLanguageOf({ config: { localization } }: Payload): string {
  return localization ? localization.defaultLocale : defaultLocale
}
