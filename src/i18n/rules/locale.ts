/** The languages that participants can choose. */
export const locales = ['de', 'en'] as const

export type Locale = (typeof locales)[number]

const names: Record<Locale, string> = { de: 'Deutsch', en: 'English' }

/** Each language with its own name, to choose from. Marked for bundlers, since the script for other sites needs none. */
export const localeOptions = /* @__PURE__ */ locales.map((value) => ({ value, label: names[value] }))

export const defaultLocale: Locale = 'de'

/** Takes `de`, `en`, `en-GB`, ... and falls back to German. */
export function toLocale(value: unknown): Locale {
  const language = typeof value === 'string' ? value.slice(0, 2).toLowerCase() : ''
  return locales.find((locale) => locale === language) ?? defaultLocale
}

const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' }

/** The tag of a language with its country (BCP 47), by which dates and numbers are written. */
export function languageTag(locale: Locale): string {
  return tags[locale]
}

/** Makes the one way to the messages of a surface: by language. */
export function byLocale<Messages>(messages: Record<Locale, Messages>): (locale: Locale) => Messages {
  return (locale) => messages[locale]
}
