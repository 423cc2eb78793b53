import type { Payload } from 'payload'
import { type Locale, locales } from '../i18n/rules/locale.ts'
import { organiserIn } from './appearance.ts'
import type { LegalPage } from './rules/Appearance.ts'

/**
 * The languages of a page that the law asks for: those that it is written in, or all where it is made of what is known; null where
 * there is no such page.
 */
export function legalLanguages({
  payload,
  page,
}: {
  payload: Payload
  page: LegalPage
}): readonly Locale[] | null {
  const texts = locales.map((locale) => ({ locale, text: organiserIn({ payload, locale }).legal[page] }))
  const written = texts.filter(({ text }) => text !== null)
  if (written.length === 0) return page === 'accessibility' ? null : locales
  return written.filter(({ locale, text }) => text?.language === locale).map(({ locale }) => locale)
}
