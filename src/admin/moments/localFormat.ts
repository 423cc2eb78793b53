import type { Locale } from '../../i18n/rules/locale.ts'

/** How each language writes a moment; the words of date-fns. */
const formats: Record<Locale, string> = { de: 'dd.MM.yyyy HH:mm', en: 'd MMM yyyy, HH:mm' }

/** What Payload has where a config says nothing. */
const payloadsOwn = 'MMMM do yyyy, h:mm a'

/** The format of moments in a language: a config has one for all, which is German, English or Payload's own; another is meant so. */
export function localFormat({ format, locale }: { format: string; locale: Locale }): string {
  return [...Object.values(formats), payloadsOwn].includes(format) ? formats[locale] : format
}
